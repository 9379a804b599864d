//! What we write in an exercise and in its solution does not panic because
//! nobody takes a line.

/// The first line that does, with its number.
pub fn fault(text: &str) -> Option<String> {
    let macros = ["println!(", "print!(", "eprint!(", "dbg!("];
    let (at, line) = text.lines().enumerate().find(|(_, line)| {
        let code = line.split("//").next().unwrap_or_default();
        macros.iter().any(|name| code.contains(name))
    })?;
    Some(format!(
        "line {}, `{}`, panics when nobody takes the line. \
         `peers::tell!` and `peers::complain!` do not",
        at + 1,
        line.trim()
    ))
}

#[cfg(test)]
mod tests {
    use super::fault;

    #[test]
    fn a_line_that_may_panic_is_found() {
        for line in ["println!(\"a\");", "    eprintln!(\"a\"); // b"] {
            let text = format!("fn main() {{\n{line}\n}}\n");
            let said = fault(&text).unwrap_or_default();
            assert!(said.starts_with("line 2, "), "{line}: {said}");
        }
    }

    #[test]
    fn the_rest_is_not() {
        let text =
            "// println!(\"a\")\npeers::tell!(\"{a}\");\nwriteln!(out)?;";
        assert_eq!(fault(text), None);
    }
}
