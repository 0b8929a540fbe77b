import { expect, test } from "vitest";
import { readTitle } from "./read-title";

test.each([
  [
    "Interview Preparation Guide: Wang Zhiwei for Advanced Specialist Big Data Engineer AD at BMW China",
    { candidate: "Wang Zhiwei", role: "Advanced Specialist Big Data Engineer AD", company: "BMW China" },
  ],
  [
    "Interview prep: Priya Nair for Senior Site Reliability Engineer at Northwind Bank",
    { candidate: "Priya Nair", role: "Senior Site Reliability Engineer", company: "Northwind Bank" },
  ],
  [
    "Interview Prep - Jane Doe - Product Manager @ Stripe",
    { candidate: "Jane Doe", role: "Product Manager", company: "Stripe" },
  ],
  [
    "Interview Guide for the Senior SRE position at Acme",
    { candidate: "", role: "Senior SRE", company: "Acme" },
  ],
  [
    "Preparing for the Staff Data Scientist interview at Globex (candidate: Tomás Ortega)",
    { candidate: "Tomás Ortega", role: "Staff Data Scientist", company: "Globex" },
  ],
  [
    "Interview Preparation – Backend Engineer at Acme",
    { candidate: "", role: "Backend Engineer", company: "Acme" },
  ],
  ["Guide for Ann as Grocer at Oven", { candidate: "Ann", role: "Grocer", company: "Oven" }],
  [
    "Interview Preparation Guide for Ann Lee as a Baker at Oven & Co",
    { candidate: "Ann Lee", role: "Baker", company: "Oven & Co" },
  ],
  [
    "Interview prep: Ann for Software as a Service Engineer at Oven",
    { candidate: "Ann", role: "Software as a Service Engineer", company: "Oven" },
  ],
  ["Data Analyst interview – notes", { candidate: "", role: "Data Analyst", company: "" }],
  [
    "面试准备指南：张丽应聘字节跳动公司高级后端工程师",
    { candidate: "张丽", role: "高级后端工程师", company: "字节跳动公司" },
  ],
  ["面试准备：李雷 应聘 字节跳动 后端工程师", { candidate: "李雷", role: "后端工程师", company: "字节跳动" }],
  ["FAQ for junior frontend interview", { candidate: "", role: "junior frontend", company: "" }],
  ["Q&A for Nurse interview", { candidate: "", role: "Nurse", company: "" }],
  [
    "Interview prep – Site Reliability Engineer @ Contoso",
    { candidate: "", role: "Site Reliability Engineer", company: "Contoso" },
  ],
  [
    "Ada Okafor: Senior Data Engineer, Berlin, Northwind Bank",
    { candidate: "Ada Okafor", role: "Senior Data Engineer", company: "Northwind Bank" },
  ],
  [
    "Interview Preparation Guide: María del Carmen O'Neill: Nurse, Leeds, Mercy Hospital",
    { candidate: "María del Carmen O'Neill", role: "Nurse", company: "Mercy Hospital" },
  ],
  ["Ann Lee: Product Manager, Stripe", { candidate: "Ann Lee", role: "Product Manager", company: "Stripe" }],
  ["Ann Lee: Accountant", { candidate: "Ann Lee", role: "Accountant", company: "" }],
  [
    "Ann Lee: Backend Engineer at Acme, Munich",
    { candidate: "Ann Lee", role: "Backend Engineer", company: "Acme" },
  ],
  [
    "张丽：高级后端工程师，上海，字节跳动",
    { candidate: "张丽", role: "高级后端工程师", company: "字节跳动" },
  ],
  ["Position: Data Analyst, Lyon, Contoso", { candidate: "", role: "Data Analyst", company: "Contoso" }],
  ["Kafka: Topics, Partitions, Offsets", { candidate: "", role: "", company: "" }],
  ["System Design: Rate Limiter, Cache, Queue", { candidate: "", role: "", company: "" }],
  ["Common Questions: Engineer, Manager, Director", { candidate: "", role: "", company: "" }],
  ["JavaScript Interview Questions", { candidate: "", role: "", company: "" }],
  ["Networks", { candidate: "", role: "", company: "" }],
  ["", { candidate: "", role: "", company: "" }],
])("%s", (title, subject) => {
  expect(readTitle(title)).toEqual(subject);
});
