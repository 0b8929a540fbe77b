import { describe, expect, it } from "vitest";
import { createCircuit } from "./circuit";

describe("the circuit", () => {
  it("is tried from the start", () => {
    const circuit = createCircuit();
    expect([circuit.mayTry(0), circuit.isAway()]).toEqual([true, false]);
  });

  it("leaves an endpoint alone for 30 s after a fault, and is away until it works again", () => {
    const circuit = createCircuit();
    circuit.recordFault(1_000, null);
    expect([circuit.mayTry(30_999), circuit.mayTry(31_000), circuit.isAway()]).toEqual([false, true, true]);
    circuit.recordSuccess();
    expect([circuit.mayTry(0), circuit.isAway()]).toEqual([true, false]);
  });

  it("doubles the pause with each fault in a row, up to five minutes", () => {
    const circuit = createCircuit();
    const pauses = [1, 2, 3, 4, 5, 6].map(() => {
      circuit.recordFault(0, null);
      return [30, 60, 120, 240, 300, 301].find((seconds) => circuit.mayTry(seconds * 1_000));
    });
    expect(pauses).toEqual([30, 60, 120, 240, 300, 300]);
  });

  it("begins again with the shortest pause after a success", () => {
    const circuit = createCircuit();
    circuit.recordFault(0, null);
    circuit.recordFault(0, null);
    circuit.recordSuccess();
    circuit.recordFault(0, null);
    expect(circuit.mayTry(30_000)).toBe(true);
  });

  it("waits as long as the endpoint asks for, within a quarter of an hour", () => {
    const circuit = createCircuit();
    circuit.recordFault(0, 120_000);
    expect([circuit.mayTry(119_999), circuit.mayTry(120_000)]).toEqual([false, true]);
    circuit.recordFault(0, 86_400_000);
    expect(circuit.mayTry(900_000)).toBe(true);
  });

  it("tries again at once where the endpoint was seen to work, and is away until then", () => {
    const circuit = createCircuit();
    circuit.recordFault(0, null);
    circuit.endPause();
    expect([circuit.mayTry(1), circuit.isAway()]).toEqual([true, true]);
  });
});
