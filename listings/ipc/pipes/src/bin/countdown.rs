fn main() {
    for n in (0..100_000).rev() {
        println!("{n}");
    }
}
