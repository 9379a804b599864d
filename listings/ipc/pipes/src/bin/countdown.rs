// Wrong on purpose: `println!` panics when nobody reads.
fn main() {
    for n in (0..100_000).rev() {
        println!("{n}");
    }
}
