"""Nearly four hundred transfers between this chapter's programs and others,
over a wire that loses, doubles and reorders; each file is compared. Type:
  sudo unshare -nm sh -c 'mount -t tmpfs tmpfs /run; python3 …/tftp/measured/transfers.py FILE short 0 1 5'
and once more with `long` and with `wrap`, each for 0, for 1 and for 5 (each in a directory of its
own). Who is still running after LIMIT seconds is stopped, and the record says so.
atftpd and tftpd-hpa can't be installed together: ATFTPD names the program."""
import concurrent.futures as futures
import filecmp, itertools, os, shutil, subprocess, sys, time

SERVER = "192.0.2.2"
ATFTPD = os.environ.get("ATFTPD", "atftpd")
SMALL = [0, 511, 512, 513, 1024, 20_000]
# With blocks of 8 bytes: 65,535 blocks, 65,537 (the last one empty), 65,538.
LONG = [8 * 65_534 + 3, 8 * 65_536, 8 * 65_537 + 3]
# One block short of 65,536, and past it: the last of 65,535 blocks is short; the last of
# 65,536 is empty; it has one byte.
WRAP = [-1, 0, 1]
LIMIT = 400
PATIENCE = "binary\nrexmt 1\ntimeout 60\n{} {}\nquit\n"

def on(host, *command, **more):
    return ["ip", "netns", "exec", host, *command]

def commands(client, put, port, name, block, size):
    where = f"tftp://{SERVER}:{port}/"
    options = [] if block == 512 else [f"blksize {block}"]
    if client == "tftp-client":
        more = [it.replace(" ", "=") for it in options]
        # atftpd refuses a window of such small blocks.
        if size > 500_000 and (block == 512 or port != PORTS["atftpd"]):
            more.append("windowsize=16")
        return ["tftp-client", "put" if put else "get", f"{SERVER}:{port}", name, *more], None
    if client == "curl":
        # Without a limit it waits for an hour.
        how = ["--max-time", str(LIMIT - 10), "--tftp-blksize", str(block)]
        what = ["-T", name, where] if put else ["-o", name, where + name]
        return ["curl", "--silent", "--show-error", *how, *what], None
    if client == "atftp":
        options += ["windowsize 16"] if size > 500_000 else []
        more = itertools.chain(*(["--option", it] for it in options + ["timeout 1"]))
        what = ["-p", "-l", name] if put else ["-g", "-r", name, "-l", name]
        return ["atftp", *more, *what, SERVER, str(port)], None
    return ["tftp", SERVER, str(port)], PATIENCE.format("put" if put else "get", name)

def one(job):
    number, loss, client, server, put, block, size = job
    name = f"f{loss}-{number}"
    here, there = f"left-{name}", f"right-{server}"
    os.mkdir(here)
    source = os.path.join(here if put else there, name)
    target = os.path.join(there if put else here, name)
    with open(source, "wb") as file:
        file.write(os.urandom(size))
    os.chmod(source, 0o666)
    command, typed = commands(client, put, PORTS[server], name, block, size)
    begun = time.monotonic()
    try:
        ran = subprocess.run(on("left", *command), cwd=here, input=typed, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=LIMIT)
        said = ran.stdout.strip().replace("\n", " ")
        code = ran.returncode
    except subprocess.TimeoutExpired:
        code, said = "-", f"still running after {LIMIT} s"
    took = time.monotonic() - begun
    until = time.monotonic() + 3
    while not os.path.exists(target) and time.monotonic() < until:
        time.sleep(0.1)
    same = os.path.exists(target) and filecmp.cmp(source, target, shallow=False)
    failed = code != 0 or "rror" in said or "imed out" in said
    end = "stopped" if code == "-" else "identical" if same and not failed else "identical, and an error" if same \
        else "an error" if failed else "NEITHER"
    line = f"{loss} {client} {'to' if put else 'from'} {server} {block} {size} {took:.1f} {end}"
    if end != "identical":
        line += f" | {code} {said[-200:]}"
    return line

PORTS = {"tftp-server": 7160, "in.tftpd": 7161, "atftpd": 7162}
PAIRS = [(client, "tftp-server") for client in ("tftp-client", "curl", "tftp", "atftp")]
PAIRS += [("tftp-client", server) for server in ("in.tftpd", "atftpd")]

WINDOWS = [("tftp-client", "tftp-server"), ("atftp", "tftp-server")]

def wire(kind, loss, out):
    for host in ("left", "right"):
        subprocess.run(["ip", "netns", "add", host], check=True)
    line = subprocess.Popen(["long-wire", "--late", "2ms", "--loss", f"{loss}%",
        "--duplicate", "1%", "--reorder", "1%", "left", "right"], stderr=subprocess.PIPE, text=True)
    line.stderr.readline()
    servers = []
    for server in PORTS:
        there = f"right-{server}"
        shutil.rmtree(there, ignore_errors=True)
        os.mkdir(there)
        os.chmod(there, 0o777)
        at, port = os.path.abspath(there), str(PORTS[server])
        command = {
            "tftp-server": ["tftp-server", at, f"{SERVER}:{port}"],
            "in.tftpd": ["in.tftpd", "--foreground", "--address", f"{SERVER}:{port}", "--secure",
                "--create", "--permissive", "--user", "root", "--retransmit", "200000", at],
            "atftpd": [ATFTPD, "--daemon", "--no-fork", "--port", port, "--bind-address", SERVER,
                "--user", "root.root", "--retry-timeout", "1", "--prevent-sas", "--logfile", "/dev/null", at],
        }[server]
        servers.append(subprocess.Popen(on("right", *command),
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
    time.sleep(1)
    jobs = []
    for client, server in PAIRS:
        for put in (False, True):
            for size in SMALL if kind == "short" else []:
                jobs.append((client, server, put, 512, size))
            # One packet at a time, and each loss a pause: too long for 65,536.
            patient = loss == "0" and server == "tftp-server"
            windows = (client, server) in WINDOWS
            for size in LONG if kind == "long" and (windows or patient) else []:
                # tftp asks for no options; its blocks have 512 bytes.
                block = 512 if client == "tftp" else 8
                jobs.append((client, server, put, block, size // 8 * block + size % 8))
            for size in (1023, 1025) if kind == "short" and client != "tftp" else []:
                jobs.append((client, server, put, 1024, size))
            for more in WRAP if kind == "wrap" else []:
                blocks = [512] if client == "tftp" else [8]
                if loss != "0" and (client not in ("tftp-client", "curl") or server != "tftp-server"):
                    continue
                # Blocks of 512 for the servers of others, too.
                blocks += [512] if server != "tftp-server" else []
                for block in blocks:
                    jobs.append((client, server, put, block, 65_535 * block + more))
    jobs = [(n, loss, *job) for n, job in enumerate(jobs)]
    # The long ones first: most of them wait.
    jobs.sort(key=lambda job: -job[-1])
    with futures.ThreadPoolExecutor(4 if loss == "0" else 12) as pool:
        for text in pool.map(one, jobs):
            out.write(text + "\n")
            out.flush()
    for server in servers:
        server.terminate()
    line.terminate()
    print(line.communicate()[1], file=sys.stderr)
    for host in ("left", "right"):
        subprocess.run(["ip", "netns", "del", host], check=True)
    for path in os.listdir("."):
        if path.startswith("left-"):
            shutil.rmtree(path)

with open(sys.argv[1], "a") as out:
    for loss in sys.argv[3:]:
        wire(sys.argv[2], loss, out)
