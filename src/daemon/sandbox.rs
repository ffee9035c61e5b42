//! What a worker process may ask of the kernel: memory, time, and the pipes it was born with. No file, no socket, no
//! process. OCR may read the system's files besides, because another program takes its place.
//!
//! Two fences, so that a hole in one is no way out: Landlock takes the file system and the network away, seccomp all
//! system calls but a few dozen. A kernel without one of them still has the other, and the limits of `worker`.

use std::collections::BTreeMap;
use std::path::Path;

use landlock::{
    ABI, Access, AccessFs, AccessNet, CompatLevel, Compatible, Ruleset, RulesetAttr, RulesetCreatedAttr, Scope,
    path_beneath_rules,
};
use seccompiler::{BpfProgram, SeccompAction, SeccompFilter, TargetArch};

/// The system calls of reading, computing and answering: memory, signals of a panic or abort, locks, clocks, and what
/// the allocator and the runtime ask for.
const ALLOWED: &[libc::c_long] = &[
    libc::SYS_read,
    libc::SYS_readv,
    libc::SYS_write,
    libc::SYS_writev,
    libc::SYS_lseek,
    libc::SYS_close,
    libc::SYS_fstat,
    libc::SYS_ppoll,
    libc::SYS_brk,
    libc::SYS_mmap,
    libc::SYS_munmap,
    libc::SYS_mremap,
    libc::SYS_mprotect,
    libc::SYS_madvise,
    libc::SYS_futex,
    libc::SYS_sched_yield,
    libc::SYS_sched_getaffinity,
    libc::SYS_nanosleep,
    libc::SYS_clock_nanosleep,
    libc::SYS_clock_gettime,
    libc::SYS_clock_getres,
    libc::SYS_gettimeofday,
    libc::SYS_getrandom,
    libc::SYS_rt_sigaction,
    libc::SYS_rt_sigprocmask,
    libc::SYS_rt_sigreturn,
    libc::SYS_sigaltstack,
    libc::SYS_restart_syscall,
    libc::SYS_tgkill,
    libc::SYS_getpid,
    libc::SYS_gettid,
    libc::SYS_getrusage,
    libc::SYS_rseq,
    libc::SYS_set_robust_list,
    libc::SYS_membarrier,
    libc::SYS_exit,
    libc::SYS_exit_group,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_poll,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_time,
];

/// What a program asks for besides, until it runs and has its libraries and data: files that Landlock lets it read, no
/// socket, no new process or thread.
const TO_START: &[libc::c_long] = &[
    libc::SYS_execve,
    libc::SYS_openat,
    libc::SYS_newfstatat,
    libc::SYS_statx,
    libc::SYS_faccessat,
    libc::SYS_faccessat2,
    libc::SYS_readlinkat,
    libc::SYS_getdents64,
    libc::SYS_getcwd,
    libc::SYS_pread64,
    libc::SYS_fcntl,
    libc::SYS_ioctl,
    libc::SYS_dup,
    libc::SYS_dup3,
    libc::SYS_prlimit64,
    libc::SYS_set_tid_address,
    libc::SYS_sysinfo,
    libc::SYS_uname,
    libc::SYS_getuid,
    libc::SYS_geteuid,
    libc::SYS_getgid,
    libc::SYS_getegid,
    libc::SYS_getppid,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_arch_prctl,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_stat,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_access,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_readlink,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_dup2,
];

/// What a program of the distribution is made of: itself, its libraries, its data.
const SYSTEM: &[&str] = &[
    "/usr",
    "/bin",
    "/lib",
    "/lib64",
    "/etc/ld.so.cache",
    "/etc/alternatives",
];

/// Closes both fences around this process, which must have one thread.
pub(super) fn enter() {
    let _ = rustix::thread::set_no_new_privs(true);
    // What the kernel does not know it cannot forbid: best effort is what there is.
    let _ = landlock(&[]);
    if let Some(program) = filter(&[]) {
        let _ = seccompiler::apply_filter(&program);
    }
}

/// The same before this process becomes `program`, which may read the system's files.
///
/// # Errors
/// When system calls cannot be filtered: a program of others is not run without.
pub(super) fn enter_for(program: &Path) -> std::io::Result<()> {
    let _ = rustix::thread::set_no_new_privs(true);
    let paths: Vec<&Path> = SYSTEM.iter().map(Path::new).chain([program]).collect();
    let _ = landlock(&paths);
    let filter = filter(TO_START).ok_or_else(|| std::io::Error::other("no filter for this machine"))?;
    seccompiler::apply_filter(&filter).map_err(std::io::Error::other)
}

fn landlock(readable: &[&Path]) -> Result<(), landlock::RulesetError> {
    let newest = ABI::V6;
    let reading = AccessFs::from_read(newest);
    Ruleset::default()
        .set_compatibility(CompatLevel::BestEffort)
        .handle_access(AccessFs::from_all(newest))?
        .handle_access(AccessNet::from_all(newest))?
        .scope(Scope::from_all(newest))?
        .create()?
        .add_rules(path_beneath_rules(readable, reading))?
        .restrict_self()
        .map(|_| ())
}

fn filter(more: &[libc::c_long]) -> Option<BpfProgram> {
    let architecture = TargetArch::try_from(std::env::consts::ARCH).ok()?;
    let rules: BTreeMap<i64, Vec<_>> = ALLOWED.iter().chain(more).map(|number| (*number, Vec::new())).collect();
    // EPERM and not death: a library that asks for the time zone gets a no and goes on.
    let refused = SeccompAction::Errno(1);
    let filter = SeccompFilter::new(rules, refused, SeccompAction::Allow, architecture).ok()?;
    filter.try_into().ok()
}
