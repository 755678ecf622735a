//! Two real programs on one PostgreSQL database and one S3 store, requests in turn, and each of the four killed or broken:
//! what was acknowledged is there, nothing is there twice, and the wallet goes on by itself. (RF-11, RF-12)
#![expect(clippy::disallowed_methods, reason = "real processes live in real time")]

use crate::document;
use crate::program::{Farde, free_address, now};
use blobs::testing::{Fault, S3Server};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};
use storage_postgres::testing::Cluster;
use tests::balancer::Balancer;
use tests::host::TestHost;
use tests::world::Person;
use wallet_client::{ClientError, Wallet};
use wallet_core::documents::DocumentId;

/// How often one of them is killed or broken.
const FAULTS: u32 = 12;

fn content(number: u32) -> Vec<u8> {
    (0..300_000_u32).map(|at| (at.wrapping_mul(number.wrapping_add(7)) >> 3).to_le_bytes()[0]).collect()
}

/// A small country.
struct Country {
    folder: tempfile::TempDir,
    cluster: Arc<Cluster>,
    database: String,
    s3: S3Server,
    balancer: Balancer,
    addresses: [String; 2],
    programs: Vec<Farde>,
}

impl Country {
    async fn begin() -> Self {
        let (cluster, s3) = (Arc::new(Cluster::start()), S3Server::start().await.unwrap());
        let mut country = Self {
            folder: tempfile::tempdir().unwrap(),
            database: cluster.create_database(),
            cluster,
            s3,
            balancer: Balancer::start().await,
            addresses: [free_address(), free_address()],
            programs: Vec::new(),
        };
        country.programs = [0, 1].map(|number| country.program(number)).into();
        country.balancer.lead_to(country.addresses.iter().map(|address| address.parse().unwrap()).collect());
        country
    }

    /// Starts one of the programs.
    fn program(&self, number: usize) -> Farde {
        let data = self.data(number);
        let keys = self.s3.keys();
        let (id, secret) = keys.expose();
        let origin = format!("http://{}", self.balancer.address);
        let settings = [
            ("FARDE_DATABASE", self.database.as_str()),
            ("FARDE_BLOBS", &self.s3.url()),
            ("FARDE_S3_KEY_ID", id),
            ("FARDE_S3_SECRET", secret),
            ("FARDE_ORIGIN", &origin),
            ("FARDE_KEYS", self.folder.path().join("keys").to_str().unwrap()),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()));
        Farde::start_with(&data, &self.addresses[number], settings)
    }

    fn data(&self, number: usize) -> PathBuf {
        self.folder.path().join(number.to_string())
    }

    async fn wallet(&self) -> (Person, Wallet<TestHost>) {
        let person = Person::new(1);
        let wallet = wallet_client::create(self.device(1), &person.handle, &person.secret).await.unwrap();
        (person, wallet)
    }

    fn device(&self, seed: u64) -> TestHost {
        TestHost::new(&format!("http://{}", self.balancer.address), now, seed)
    }
}

/// Papers that were sent, and those of them that were acknowledged.
#[derive(Default)]
struct Papers {
    sent: u32,
    kept: Vec<(u32, DocumentId)>,
    refused: u32,
    /// Whether a paper is on its way at the moment.
    adding: Arc<AtomicBool>,
    /// How often something was killed while one was.
    caught: u32,
}

impl Papers {
    async fn add(&mut self, wallet: &mut Wallet<TestHost>) {
        let number = self.sent;
        self.sent += 1;
        self.adding.store(true, Ordering::SeqCst);
        let added = wallet.add(document(&format!("paper {number}"), &content(number))).await;
        self.adding.store(false, Ordering::SeqCst);
        match added {
            Ok(id) => self.kept.push((number, id)),
            Err(ClientError::Offline | ClientError::ServerBusy) => self.refused += 1,
            Err(other) => panic!("paper {number}: {other}"),
        }
    }

    /// Every acknowledged paper is listed once, and whole.
    async fn check(&self, wallet: &mut Wallet<TestHost>) {
        go_on(wallet).await;
        let listed: Vec<_> = wallet.manifest().documents().iter().map(|document| document.id().clone()).collect();
        assert!(self.kept.iter().all(|(_, id)| listed.contains(id)), "an acknowledged paper is missing");
        assert!(listed.len() <= self.sent as usize, "a paper is there twice");
        for (number, id) in &self.kept {
            assert_eq!(wallet.original(id, 0).await.unwrap().bytes, content(*number), "paper {number}");
        }
    }
}

impl Papers {
    /// Adds a paper, in the midst of which something is killed.
    async fn add_disturbed(
        &mut self,
        wallet: &mut Wallet<TestHost>,
        moment: Duration,
        kill: impl FnOnce() + Send + 'static,
    ) {
        let adding = Arc::clone(&self.adding);
        let killer = std::thread::spawn(move || {
            std::thread::sleep(moment);
            let caught = adding.load(Ordering::SeqCst);
            kill();
            caught
        });
        self.add(wallet).await;
        self.caught += u32::from(killer.join().unwrap());
    }

    /// Papers were on their way when something was killed, and some were added in spite of it.
    fn assert_disturbed(&self) {
        assert!(self.caught > 2, "only {} papers were disturbed", self.caught);
        assert!(self.kept.len() > 3, "{} of {} were kept", self.kept.len(), self.sent);
    }
}

/// Nobody does anything but the wallet itself.
async fn go_on(wallet: &mut Wallet<TestHost>) {
    for _ in 0..50 {
        match wallet.refresh().await {
            Ok(()) => return,
            Err(ClientError::Offline | ClientError::ServerBusy) => tokio::time::sleep(Duration::from_millis(200)).await,
            Err(other) => panic!("{other}"),
        }
    }
    panic!("it does not go on by itself");
}

/// A moment that wanders over what adding a paper does.
fn moment(usual: Duration, number: u32) -> Duration {
    usual.mul_f64(0.9 * f64::from(number * 5 % FAULTS) / f64::from(FAULTS))
}

async fn usual(papers: &mut Papers, wallet: &mut Wallet<TestHost>) -> Duration {
    let start = Instant::now();
    papers.add(wallet).await;
    assert_eq!(papers.refused, 0, "undisturbed");
    start.elapsed()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_acknowledged_is_lost_when_the_database_is_killed() {
    let country = Country::begin().await;
    let (_, mut wallet) = country.wallet().await;
    let mut papers = Papers::default();
    let usual = usual(&mut papers, &mut wallet).await;
    for number in 0..FAULTS {
        let cluster = Arc::clone(&country.cluster);
        let kill = move || {
            cluster.kill_immediate();
            cluster.start_again();
        };
        papers.add_disturbed(&mut wallet, moment(usual, number), kill).await;
        papers.check(&mut wallet).await;
    }
    papers.assert_disturbed();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_acknowledged_is_lost_when_one_of_two_programs_is_killed() {
    let mut country = Country::begin().await;
    let (person, mut wallet) = country.wallet().await;
    let mut papers = Papers::default();
    let usual = usual(&mut papers, &mut wallet).await;
    for number in 0..FAULTS {
        let which = (number % 2) as usize;
        let mut program = country.programs.remove(which);
        papers.add_disturbed(&mut wallet, moment(usual, number), move || program.kill()).await;
        // The other one serves alone.
        papers.check(&mut wallet).await;
        country.programs.insert(which, country.program(which));
    }
    papers.assert_disturbed();
    let mut elsewhere = wallet_client::open(country.device(9), &person.handle, &person.secret).await.unwrap();
    papers.check(&mut elsewhere).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_acknowledged_is_lost_when_the_store_of_files_fails() {
    let country = Country::begin().await;
    let (_, mut wallet) = country.wallet().await;
    let mut papers = Papers::default();
    usual(&mut papers, &mut wallet).await;
    let faults = [
        Fault::Refuse(503, "SlowDown"),
        Fault::Refuse(500, "InternalError"),
        Fault::Late(Duration::from_secs(2)),
        Fault::Cut,
        Fault::Short,
        Fault::AlteredOnTheWay,
    ];
    for number in 0..FAULTS {
        let fault = faults[number as usize % faults.len()];
        country.s3.break_after(number % 3, 1 + number % 4, fault);
        papers.add(&mut wallet).await;
        country.s3.heal();
        papers.check(&mut wallet).await;
    }
    assert!(country.s3.broken() > FAULTS, "only {} requests were broken", country.s3.broken());
    assert!(papers.kept.len() > 3, "{} of {} were kept", papers.kept.len(), papers.sent);
    let stored = tests::stored::stored_blobs(&country.s3.objects());
    assert!(stored.len() >= 3 * papers.kept.len(), "three blobs a paper");
}

/// The planted fault: a paper whose file is taken from the store is missed.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_that_is_gone_is_noticed() {
    let country = Country::begin().await;
    let (_, mut wallet) = country.wallet().await;
    let mut papers = Papers::default();
    usual(&mut papers, &mut wallet).await;
    papers.check(&mut wallet).await;
    let (_, id) = &papers.kept[0];
    let original = wallet.manifest().document(id).unwrap().current().original.clone();
    let name: String = original.blob.as_bytes().iter().map(|byte| format!("{byte:02x}")).collect();
    std::fs::remove_dir_all(find(&country.s3.objects(), &name)).unwrap();
    assert!(wallet.original(id, 0).await.is_err());
}

fn find(folder: &Path, name: &str) -> PathBuf {
    let mut all = walkdir::WalkDir::new(folder).into_iter().map(Result::unwrap);
    all.find(|entry| entry.file_name().to_string_lossy() == name).unwrap().into_path()
}
