#!/usr/bin/env bash
# What CI runs for the exercises. Needs rustlings: PATH, or target/rustlings.
set -euo pipefail
cd "$(dirname "$0")"
export CI=true CARGO_TERM_COLOR=never RUST_BACKTRACE=0
export PATH="$PWD/target/rustlings/bin:$PATH"

step() { printf '\n-- %s (%s s)\n' "$*" "$SECONDS"; }

step "rustlings, as cargo exercise installs it"
version=$(sed -n 's/^const VERSION: &str = "\(.*\)";/\1/p' start/src/main.rs)
[ "$(rustlings --version 2>/dev/null)" = "rustlings $version" ] ||
    CARGO_PROFILE_RELEASE_OPT_LEVEL=0 CARGO_PROFILE_RELEASE_LTO=off \
        cargo install rustlings --version "$version" --locked --root target/rustlings

step "The peers, and the tools over them"
cargo test --locked -q -p peers -p badpeer -p exercise
cargo test --locked -q -p check --lib

step "Red for its reason, green twenty times with all cores busy"
TIMES=20 LOAD=1 cargo test --locked -q -p check --test verdicts

step "rustlings dev check"
rustlings dev check --require-solutions

step "cargo fmt, cargo clippy"
rustfmt --check --edition 2024 */*/*.rs
cargo clippy --locked -q -p peers -p badpeer -p exercise -p check --lib --bins --test verdicts -- -D warnings

step "The exercises are as they should be"
