/**
 * Sets of words and phrases that say the same in an interview about data, cloud and teams: `concept: member, member, …`.
 * Members match by stem, so inflected forms come free. Written from knowledge of the field, for guides that nobody has seen yet; a set
 * holds what may stand for each other in a claim, so a word that needs its context ("set", "value") is left out. A member may stand
 * in several sets. Opposites live in `opposites.ts`.
 */
export const lexiconEntries = `
gc: GC, garbage collection, garbage collector, garbage collected, collector, GC'd, GCed, 垃圾回收
jvm: JVM, Java virtual machine, Java process, Java heap
k8s: Kubernetes, K8s, kube, k8
controlplane: control plane, API server, apiserver, kube-apiserver, master, 控制平面
node: node, worker node, worker, machine, host, VM, box, 节点
container: container, docker, containerised, 容器
orchestration: orchestrate, orchestration, orchestrator, coordinate, coordination, scheduling, workflow, state machine, sequence, 编排
iac: IaC, infrastructure as code, infra as code, HCL, Terraform, 基础设施即代码
terraform: Terraform, HCL, tf, terraform apply
cloud: cloud, hyperscaler, 云
aws: AWS, Amazon, Amazon Web Services, 亚马逊
azure: Azure, Microsoft's cloud, Microsoft cloud, Microsoft
gcp: GCP, Google Cloud
objectstore: object storage, object store, S3, OSS, bucket, blob storage, blob, 对象存储
s3: S3, bucket, simple storage service
archive: Glacier, archive, archiving, archival, deep archive, cold storage, cold tier
lambda: Lambda, FaaS, cloud function, function as a service
serverless: serverless, no servers, no server, without servers, no machines, no cluster to manage, no infrastructure to manage, nothing to patch, managed service, fully managed, 无服务器
manageserver: manage servers, server management, servers are managed, look after servers, patch servers, babysit
etl: ETL, transformation, transform, ELT, data transformation
pipeline: pipeline, data flow, dataflow, workflow, job, 流水线
stream: streaming, stream, real time, realtime, RT, live, low latency, continuous, 实时
batch: batch, nightly, bulk, overnight, offline, scheduled, T+1, daily, 批处理
nextday: T+1, next day, day after, nightly, daily batch
lakehouse: lakehouse, data lakehouse, lake house, data lake, lake, 湖仓一体, 湖仓
warehouse: warehouse, data warehouse, DWH, DW, EDW, 数据仓库, 数仓
migration: migration, migrate, move, moving, transition, relocation, cutover, 迁移
redshift: Redshift, redshift cluster
silo: silo, siloed, scattered, spread over, fragmented, isolated, islands, disconnected, separate systems, disparate, 孤岛
unify: unify, unified, single view, one view, one place, consolidate, integrate, bring together, combine, single source of truth, 360, central, 统一
shared: share, shared, sharing, common pool, same pool, same region, pool
inconsistent: inconsistent, inconsistency, discrepancy, mismatch, disagree, didn't match, don't match, differ, contradictory, diverge, 不一致
governance: governance, govern, stewardship, ownership, MDM
mdm: MDM, master data, master data management, golden record
version: version, versioned, versioning, history, historical, history table, time travel, audit trail, 版本
concurrency: concurrency, concurrent, simultaneous, parallel, at the same time, at once, 并发
latency: latency, response time, respond, delay, millisecond, milliseconds, sub-second, 延迟
subsecond: sub-second, subsecond, under a second, below a second, less than a second, within a second, milliseconds, millisecond, ms
throughput: throughput, bandwidth, volume per second, high volume, data rate, 吞吐
bandwidth: bandwidth, line rate, wire speed, network capacity, NIC, link, 带宽
saturate: saturate, max out, fill, exhaust, full speed, use fully, limit
expensive: expensive, costly, pricey, too much money, cost a fortune, high cost, cost too much, 昂贵, 贵
cost: cost, costs, price, bill, spend, spending, expense, cheap, expensive, budget, money, opex, 成本
reduce: reduce, reduction, lower, cut, decrease, fall, drop, shrink, shave, save, go down, went down, down by, down to, down from, bring down, brought down, less, fewer, trim, minimise, minimize, 降低, 减少
increase: increase, raise, grow, rise, boost, more, higher, go up, went up, up by, up from, drive up, drove up
improve: improve, improvement, better, optimise, speed up, boost, gain
optimize: optimise, optimisation, tune, tuning, improve, refine, efficient
fast: fast, quick, quickly, speed, rapid, swift, accelerate, performance, performant, 快
slow: slow, sluggish, lag, crawl, took forever, takes forever, takes ages, bottleneck, 慢
bottleneck: bottleneck, choke, choke point, limit, constraint, too slow, slowed, 瓶颈
scale: scale, scaling, scalable, scalability, grow, parallelism, elastic, scale out, throughput, 扩展
parallel: parallel, parallelise, parallelism, concurrently, simultaneous, side by side, at the same time, several streams, multiple streams, 并行
reliable: reliable, reliability, uptime, availability, available, robust, stable, stability, dependable, 可靠
uptime: uptime, availability, available, three nines, downtime
downtime: downtime, outage, interruption, unavailable, offline
stable: stable, stability, steady, reliable, predictable, robust, no crash, OOM
fresh: fresh, freshness, recency, up to date, stale, staleness, current, how old, timeliness, 新鲜度
sla: SLA, service level, target, guarantee, agreement, commitment, limits
strict: strict, hard, tight, tightly, rigorous, heavily
regulated: regulated, regulation, restricted, approval, security assessment, legal, law, license, permit, controlled, reviewed, audited, compliance, filing, standard contract
compliance: compliance, compliant, comply, law, legal, regulation, GDPR, PIPL, DSL, 合规
gdpr: GDPR, General Data Protection Regulation
pipl: PIPL, Personal Information Protection Law, 个人信息保护法
crossborder: cross-border, export, abroad, overseas, out of the country, outside China, leave China, sending out, send out, send abroad, transfer out, transferring, go out, 出境, 跨境
china: China, Chinese, mainland, CN, Beijing, Shanghai, Ningxia, domestic, onshore, in-country, in country, 中国
stay: stay, remain, keep, stored, not leave, never leave, localised, onshore, residency
local: local, locally, in-country, on site, onshore, domestic, own stack, separate stack, region, regional, 本地
process: process, processing, compute, computation, handle, crunch
aggregate: aggregate, aggregated, summary, statistics, derived, rollup, metrics, KPI, 聚合
anonymize: anonymise, anonymisation, anonymous, pseudonymise, hashed, masked, blurred, blur, de-identified, desensitised, 脱敏
global: global, globally, worldwide, headquarters, HQ, Munich, abroad, international, overseas, 全球
map: mapping, map, HD map, maps, surveying, 地图
geo: geo-location, geolocation, location, position, GPS, coordinates, geo, geographic, 位置
geospatial: geospatial, spatial, geo query, geo queries, location query, 2dsphere, near, bounding box, polygon, radius, geofence
sensitive: sensitive, critical, restricted, confidential
sensor: sensor, lidar, radar, camera, 传感器
vehicle: vehicle, car, fleet, test car, 车
ad: automated driving, autonomous driving, self-driving, driverless, AD, ADAS, assisted driving, driving function, 自动驾驶
adfeature: AD features, driving features, driving functions
forefront: cutting edge, forefront, leading edge, front, frontier, state of the art, most advanced, future
localize: localise, localisation, localize, localization, adapt, tailor, for the Chinese market, for China, in China for China, 本地化
backend: back end, backend, server side, platform, infrastructure
identity: my name is, I'm a, I am a
engineer: engineer, developer, 工程师
senior: senior, lead, principal, 高级, 资深
experience: experience, background, years, 经验
years: years, yrs, 年
steer: steer, lead, guide, direct, manage, drive, head, mentor
team: team, crew, squad, engineers, group, colleagues, developers, people, 团队
partition: partition, shard, 分区
partitionkey: partition key, message key, key, keyed, keying, partitioning key, 分区键
order: order, ordering, ordered, sequence, sequential, in sequence, in order, sorted, 顺序
within: within, inside, per, in one, in a single, only in
topic: topic, 主题
message: message, record, event, 消息
same: same, identical, consistent, equal
related: related, belonging together, same sensor, same entity, same account, same key, same user, same vehicle
sensorid: sensor ID, sensor, vehicle ID, device ID, VIN, account ID, entity id
total: total, global, overall, whole, entire, strict, complete, across all
single: single, one, only one, just one
sacrifice: sacrifice, give up, lose, no longer, at the expense, kill, limit, cap, bottleneck, lost, forgo, trade
consumer: consumer, reader, subscriber, consuming
kafka: Kafka, message broker, event bus, 卡夫卡
queue: queue, topic, 队列
trigger: trigger, kick off, start, fire, launch, react, event-driven, on arrival, notify
metadata: metadata, meta data, manifest, header, index record, small event, pointer
upload: upload, push, send, put, transfer, land, ingest, 上传
signedurl: signed URL, presigned URL, pre-signed URL, presigned, pre-signed, presign, temporary URL, signed link, 签名URL
dlq: dead letter queue, DLQ, dead letter, dead-letter, quarantine, side output, error queue, error topic, error table, bad bucket, put aside, set aside, park, 死信队列, 死信
badrecord: bad record, bad data, invalid record, malformed, corrupt, poison, broken record, can't parse, unparseable, failed record, parse failed
circuitbreaker: circuit breaker, circuit-breaker, breaker, fuse, kill switch, emergency stop, 熔断
stop: stop, halt, abort, fail the job, pause, break, trip, cut off, shut down, block
threshold: threshold, limit, above, exceed, more than, over, percent, cross, too many, too much, 阈值
errorrate: error rate, failure rate, errors, failures, bad rate, error ratio, error
validation: validate, validation, check, checks, verify, assertion, expectation, test suite, suite, rule, 校验
schemacheck: schema, type, column, field, structure, contract, datatype
nullcheck: null, nulls, not null, null check, missing value, empty, completeness, 空值
valuerange: value range, range, between, min and max, bounds, limits, plausible, out of range
statistics: statistics, distribution, row count, volume, mean, sigma, standard deviation, counts, anomaly
greatexpectations: Great Expectations, GX, GE, Deequ, Soda, dbt tests
deequ: Deequ, PyDeequ, Great Expectations, GX
production: production, prod, published, publish, live table, final table, consumers see, gold, serving, 生产
beforewrite: before writing, before we write, before publish, before load, staging, write-audit-publish, prior to writing, swap, then publish, gate
unifiedmemory: unified memory manager, unified memory, unified, mem mgr, memory manager, one region, shared region, same pool
memory: memory, RAM, mem, 内存
execution: execution, exec, shuffle, join, sort, computation
storage: storage, cache, cached, caching, store, 存储
heap: heap, JVM heap, 堆
onheap: on-heap, on heap, onheap, JVM heap, inside the heap, 堆内
offheap: off-heap, off heap, offheap, outside the heap, native memory, direct memory, 堆外, 堆外内存
outside: outside, out of, beyond, not part of, out of reach, doesn't touch, not touch, no GC
pause: pause, stop the world, stop-the-world, stall, hiccup, freeze, 停顿
manual: manual, manually, yourself, ourselves, by hand, on your own, explicit, explicitly, you have to, allocate, free it, release, 手动
automatic: automatic, automatically, automated, itself, on its own, without manual work, no manual work, 自动
serialization: serialization, serialise, serde, encode, 序列化
prefer: prefer, preferred, favour, choose, go with, better, recommended, would use, stay
optimizer: optimizer, optimiser, optimization engine, query planner, planner, brain, 优化器
extensible: extensible, extend, plug in, pluggable, own rules, custom rules, add rules, extension
analysis: analysis, analyser, analyzer, analyze, resolution
resolve: resolve, resolved, resolving, look up, catalog, bind, unresolved, exist, check
reference: reference, column, table, name, attribute, identifier
logicalopt: logical optimization, logical plan, logical optimisation, logical, rule based
pushdown: predicate pushdown, pushdown, push down, pushes down, pushed down, pushing the filter, filter down, filter early, push the filter, filter pushdown
predicate: predicate, filter, where clause, condition
constantfolding: constant folding, fold, folded, precompute, compute once, evaluate constants
physicalplan: physical plan, physical planning, physical plans, cost model, cost based, execution plan, how to execute, picks the cheapest
select: select, choose, pick, decide, selection, choice
broadcast: broadcast, BHJ, ship, replicate, copy to every, send to every, sent to all, map-side
smj: sort merge join, sort-merge, SMJ, sort merge, merge join
shj: shuffle hash join, SHJ, shuffled hash join, shuffle-hash
bhj: broadcast hash join, BHJ, broadcast join, map-side join, broadcast-hash
codegen: code generation, codegen, code gen, whole-stage, whole stage, generated code, compile, compiles, generates code
bytecode: bytecode, byte code, Java code, compiled code, JVM code
shuffle: shuffle, repartition, moving data across, network transfer, exchange, redistribute, 洗牌
executor: executor, worker, node, every node
smalltable: small table, small side, smaller table, small dimension, tiny table, lookup table, dimension table, small one
largetable: large table, big table, big side, large side, fact table, larger table, big one
fit: fit, fits, small enough, fits in memory
default: default, by default, out of the box, if you don't, unless you, standard, 默认
threshold10mb: 10 MB, ten megabytes, ten meg, autoBroadcastJoinThreshold
expose: expose, reach, reachable, access, accessible, publish, open, visible, visit, available
internal: internal, inside, within the cluster, cluster-internal, in-cluster, private, only inside, not from outside, 内部
external: external, public, outside, internet, from outside
clusterip: ClusterIP, cluster IP, virtual IP
nodeport: NodePort, node port, 30000, 32767, static port, same port on every
loadbalancer: LoadBalancer, load balancer, LB, ELB, NLB, ALB, SLB, 负载均衡
port: port, number
staticport: static port, fixed port, same port, one port, 30000
eachnode: each node, every node, each worker, every worker, every machine, all nodes, each machine, any node, every single node, 每个节点
route: route, forward, direct, send, distribute, traffic, balance
traffic: traffic, request, requests, calls
ingress: Ingress, gateway, API gateway, reverse proxy
microservice: microservice, internal service, service to service, backend service, micro service, 微服务
publicapi: public API, external API, customer facing, outward, customers use, internet facing
ephemeral: ephemeral, disposable, temporary, transient, short-lived, mortal, never permanent, not durable, replaceable, come and go, don't repair, don't fix, throwaway, 短暂
pending: Pending, waiting, waits, being scheduled, image pull
running: Running, started, up and running
succeeded: Succeeded, success, completed, exit 0, exited with zero, finished successfully, complete
failed: Failed, failure, non-zero, error exit
healthy: healthy, health, alive, liveness, probe, probes, readiness, health check, restart, restarts
ensure: ensure, make sure, sees to it, guarantee, keep, take care, keeps, responsible
podspec: PodSpec, pod spec, spec, manifest, specification, definition
kubelet: kubelet, node agent
communicate: communicate, talk, report, register, watch, heartbeat, tell, status, sync
zerocopy: zero-copy, zero copy, zerocopy, 零拷贝
sendfile: sendfile, transferTo, FileChannel
syscall: system call, syscall, sys call, 系统调用
kernel: kernel, OS, operating system, 内核
kernelcopy: page cache, kernel, in the kernel, kernel space, disk buffer, OS cache, file cache
networkbuffer: network buffer, socket buffer, NIC, socket, network card
bypass: bypass, skip, avoid, without going through, never enter, doesn't go through, not pass through, around, circumvent, past, directly, straight
userspace: user space, application memory, JVM memory, userspace, application, app, user-space, JVM, 用户态
contextswitch: context switch, mode switch, context-switch, switching between user and kernel, kernel transitions, 上下文切换
cpu: CPU, processor, cycles, cores
elasticsearch: Elasticsearch, Elastic, ES, OpenSearch, ELK, Kibana, inverted index
mongodb: MongoDB, Mongo, document store, document database, document db
nosql: NoSQL, non-relational, document store
cosmos: Cosmos DB, Cosmos, CosmosDB
synapse: Synapse Link, Synapse
dataverse: Dataverse, Dynamics, Power Platform
crosscloud: cross-cloud, multi-cloud, multicloud, between clouds, two clouds, both clouds, across clouds, bridge
sync: sync, synchronise, replicate, replication, mirror, copy, keep in step, feed, 同步
operational: operational, OLTP, transactional, online, source side
analytical: analytical, OLAP, analytics, reporting, analysis
globaldist: global distribution, globally distributed, multi-region, geo-replicated, several regions, worldwide
documentmodel: document model, document, data model, modelled, container design, JSON document
semistructured: semi-structured, semi structured, JSON, nested, schemaless, unstructured, no fixed schema, vary, heterogeneous, changing structure, 半结构化
flexibleschema: flexible schema, schemaless, schema-less, schema on read, no fixed schema, no migration, dynamic schema, different fields, schema change, without altering, without ALTER TABLE, 灵活
config: config, configuration, setting, calibration
log: log, logs, logging, trace, 日志
index: index, indexing, indexed, inverted index, full-text, full text, searchable, 索引
search: search, find, look up, query, retrieve, retrieval, searchable, 搜索
vast: vast, huge, massive, large, big, billions, terabytes, petabytes, enormous, tons, amount, volume, 海量
debug: debug, debugging, troubleshoot, troubleshooting, root cause, investigate, diagnose, find the error, find errors, bug, 调试
developer: developer, engineer, dev
hot: hot, warm, recent, frequently accessed, 热数据
cold: cold, raw, rarely accessed, infrequent, long term, old
raw: raw, original, untouched, bag, rosbag
airflow: Airflow, DAG, DAGs, scheduler, Dagster, Argo
spark: Spark, PySpark, 火花
flink: Flink
eks: EKS, ACK, managed Kubernetes, Kubernetes, K8s
frame: frame, frames, image, extract frames, decode
glue: Glue, AWS Glue
stepfunctions: Step Functions, step function, state machine, 状态机
dependency: dependency, dependencies, depend, after another, wait for, until another, order of loads, sequence, prerequisite
mysql: MySQL
sqlserver: SQL Server, MSSQL, Microsoft's, SQLServer
postgres: PostgreSQL, Postgres, PG, psql
bookmark: job bookmark, bookmark, bookmarks, bookmarking, high-water mark, checkpoint
incremental: incremental, increment, delta, only new, new data, new rows, changed rows, changes only, CDC, not reprocess, 增量
workertype: worker type, worker types, G.1X, G.2X, DPU, worker size, instance size, right-size, right-sized
replicate: replicate, replicable, reproduce, reproducible, copy, clone, identical, same modules, spin up, one apply, repeat, repeatable
environment: environment, env, stage, account, dev test and prod, staging
provision: provision, stand up, set up, create, build, deploy, spin up
deploy: deploy, deployment, rollout, roll out, release, ship, go live, 部署
ddl: DDL, DDLs, create table, schema definition, table definition, schema script, 建表语句
table: table, tables, schema, 表
intricate: intricate, complex, complicated, tangled, messy, nested, nasty, hairy
legacy: legacy, old, outdated, existing, on-prem, on-premises, ageing, aging, Teradata, 老旧
hardtoscale: hard to scale, wouldn't scale, didn't scale, couldn't scale, couldn't grow, scaling was painful, does not scale, scale
decide: decide, decision, chose, went for, management decided, plan, target
integrity: integrity, no data loss, correct, consistency, reconciliation, row counts, checksums, complete
strategy: strategy, plan, approach, roadmap
lead: lead, led, own, in charge, responsible, head, run, drive
liftandshift: lift-and-shift, lift and shift, as is, as-is, one to one, one-to-one, move first, moved first, rehost, like for like, 1:1
translate: translate, translation, convert, conversion, rewrite, transpile, port, 转换
ast: AST, abstract syntax tree, syntax tree, parse tree, parser, parsing, 语法树
sqlglot: sqlglot, SQL parser, glot
python: Python, py
accuracy: accuracy, accurate, correct, correctly, right, exact, precise, quality, hit rate, success rate, 准确
effort: effort, work, weeks, saving weeks, saved weeks, man-days, labour
pipe: named pipe, pipe, fifo, mkfifo, UNIX pipe, 管道
bcp: bcp, bulk copy
disk: disk, local disk, local storage, I/O, IO, disk I/O, touching disk, landing on disk, 磁盘
transfer: transfer, copy, move, load, transmission, throughput, xfer, export, 传输
distkey: distribution key, dist key, distkey, distribution, KEY, EVEN, DISTKEY, 分布键
sortkey: sort key, sortkey, SORTKEY, 排序键
querypattern: query pattern, query log, query history, how people query, workload, which queries, access pattern
query: query, queries, SQL, select, report, 查询
quintuple: 5x, five times, five-fold, fivefold, factor of five, factor five, a fifth of the time, one fifth of the time
triple300: 300%, four times, fourfold, quadruple, 4x
success: success, successful, successfully, complete, completed, done, all of it, landed, without loss
po: PO, product owner, product manager, 产品负责人
stakeholder: stakeholder, business, management, boss, sponsor
dashboard: dashboard, board, report, cockpit, 看板
immediately: immediately, right away, now, at once, straight away, ASAP, next sprint, as soon as possible, instantly
quality: quality, correctness, DQ, clean, accuracy, trust, 质量
unstable: unstable, not stable, not yet stable, shaky, flaky, unreliable, not ready, dirty, duplicate, duplicates, didn't match, not good enough
risk: risk, danger, consequence, warn, warned, 风险
useless: useless, worthless, no use, no value, pointless, meaningless, harmful, worse than
wrong: wrong, incorrect, false, inaccurate, bad, not correct, mistake, 错误
phased: phased, phase, phases, step by step, stepwise, stages, staged, first then, incremental, iterate, MVP, gradually, two steps, later, afterwards, 分阶段
metrics: metrics, numbers, figures, measured, data, rates, evidence, statistics, percentages, facts, 指标
discrepancyrate: discrepancy rate, discrepancy, mismatch rate, error rate, deviation, differences, how far off, duplicates rate
agree: agree, agreed, accept, accepted, came round, signed off, sign off, said yes, convinced, approve, approved, bought in, on board, 同意
avoid: avoid, avoided, prevent, spare, escape, skip
reputation: reputation, credibility, trust, embarrassment, embarrassing, lose face, damage, image, 声誉
release: release, launch, go-live, go live, publish, roll out, rollout, ship
smooth: smooth, smoothly, no incident, without incident, without problems, no problems, no surprises, uneventful, clean, no issues, quietly, 顺利
deadline: deadline, due date, go-live, cutoff, date, 截止
weeks: weeks, week, fortnight, 14 days
export: export, extract, extraction, dump, unload, 导出
unexpected: unexpected, unexpectedly, surprise, surprised, suddenly, discovered, noticed, found out, turned out
calm: calm, calmed, panic, panicked, reassure, reassured, settle, no blame, breathe, 冷静
reevaluate: re-evaluate, reconsider, rethink, step back, stepped back, analysed, reviewed, re-think, re-examine
reassign: re-assign, reassign, redistribute, split, divided, delegate, gave, assigned, allocate, divide, one engineer, 分工
script: script, scripting, code, tool
test: test, testing, QA, verify, validation
unblock: unblock, unblocking, clear blockers, cleared blockers, remove obstacles, removed obstacles, impediments, clear the way, remove blockers, shield, 扫清障碍
communicate2: communicate, communication, inform, informed, update, updates, report, status, reported, posted
management: management, manager, leadership, boss, steering, director, 管理层
ontime: on time, in time, on schedule, met the deadline, made the deadline, by the deadline, before the deadline, hit the date, as planned, as scheduled, 按时
deliver: deliver, delivered, finish, finished, shipped, made it, complete, completed, 交付
supported: supported, support, backed, felt safe, not alone, looked after, helped, thanked
burnout: burnt out, burned out, burnout, exhausted, overtime, worn out, night shifts, weekends
finance: finance, financial, bank, trading, market data, ticks, 金融
retail: retail, shop, store, shops, 零售
bayer: Bayer, 拜耳
cdp: CDP, customer data platform, customer platform, 客户数据平台
bmw: BMW, 宝马
insight: insight, insights, actionable, conclusions, act on, understanding
inefficient: inefficient, inefficiency, waste, wasteful, idle, manual work
consistent: consistent, consistently, stable, same
overhead: overhead, cost, penalty
backpressure: back pressure, backpressure, flow control
retry: retry, retries, redo, try again, replay, reprocess
idempotent: idempotent, idempotence, exactly once, exactly-once, safe to repeat
replica: replica, replication, copy, copies, standby
failover: failover, fail over, take over, switch over
leader: leader, primary, master
encryption: encryption, encrypt, encrypted, TLS, KMS, cipher
authentication: authentication, authenticate, login, identity, IAM
authorization: authorization, permission, access control, RBAC, rights
monitoring: monitoring, monitor, observability, alerting
cache: cache, caching, cached, memoise, Redis
indexdb: database index, B-tree, btree
normalization: normalization, normalise, normal form
transaction: transaction, ACID, atomic, commit
consistency: consistency, consistent, strong consistency
eventual: eventual, eventually, eventually consistent
ci: CI, continuous integration, build pipeline, CI/CD, GitHub Actions
cd: CD, continuous delivery, continuous deployment
probability: probability, chance, likelihood, odds
variance: variance, spread, dispersion, standard deviation
mean: mean, average, expected value, expectation
correlation: correlation, correlated, association, associated
hypothesis: hypothesis, null hypothesis
significance: significant, significance, p-value, p value
bias: bias, biased, systematic error
sample: sample, sampling, subset
overfit: overfit, overfitting, memorise, too complex
`;
