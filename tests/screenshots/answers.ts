/** Answers that leave something out, get something wrong and are followed up, so that a report has all of it to show. */
export const introduction =
  "Good morning. I am Wang Zhiwei, a senior data engineer with over six years in distributed big data systems. I work with AWS and Azure, " +
  "and with Spark, Flink and Kafka. At Bayer I built a serverless lakehouse, and I automated 99% of a 10 TB warehouse migration. " +
  "Automated driving at BMW China is where this matters most.";

export const fit = "What I bring is cross-cloud integration and leading teams, which is what you ask for.";

const customerData =
  "Customer data sat in eight systems, Salesforce and Databricks among them. I designed a serverless lakehouse on AWS with Glue and Lambda, " +
  "so that we had no servers to manage, and wrote the whole stack in Terraform. We met the freshness SLAs, and compute costs fell by 60%.";

const warehouse =
  "A 10 TB warehouse on premises had become too slow and too expensive, with more than 2,000 tables. I led the move to Redshift: I wrote a tool " +
  "in Python that parsed the table definitions and translated them, and streamed the data through named pipes straight to S3. " +
  "All of it was migrated in six months, and analytical queries ran three times faster.";

const retail =
  "A retailer had its master data in five systems that contradicted each other. My task was one record of each product by Christmas. " +
  "I built the matching in Spark on Azure, with rules that the owners of the data could read, and duplicates fell by 80%.";

/** An answer about the project that is asked for. */
export function projectOf(question: string): string {
  if (/Bayer|Customer/i.test(question)) return customerData;
  return /warehouse/i.test(question) ? warehouse : retail;
}

export const vague =
  "I know that Spark keeps some data in memory, but not much more about how it is divided.";

export const memory =
  "Spark has one unified memory manager for execution and storage. On-heap memory is JVM heap and the garbage collector works on it; " +
  "off-heap memory lies outside of the JVM, so there are fewer GC pauses, but you have to manage it yourself.";

export const chinese =
  "您好，我叫王志伟，是高级数据工程师，有六年以上分布式大数据系统的经验，熟悉 AWS 和 Azure，也用过 Spark、Flink 和 Kafka。" +
  "在拜耳我搭建了无服务器的湖仓，并把 10 TB 数据仓库迁移中 99% 的工作自动化了。";

export const asked = [
  "You said that raw sensor data stays in China. Where did you draw the line the last time Munich wanted to train on it?",
  "Do you use Databricks?",
];

/** A small guide of one's own, with a line that is not understood. */
export const ownGuide = `# Interview Preparation Guide: Ann Lee for Baker at Oven & Co

## Technical Questions

### Dough

- **Q: Why is dough kneaded?**
  - **A**: Kneading develops gluten, which holds the gas. It also works in air.

- **Q: What is a poolish?**

- **Q: How do you tell Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrikantenlehrling from https://example.com/a/very/long/address/that/nobody/ever/breaks/into/lines/by/hand?**
  - **A**: By its crust.
`;
