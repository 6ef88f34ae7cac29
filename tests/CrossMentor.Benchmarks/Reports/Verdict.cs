namespace CrossMentor.Benchmarks.Reports;

/// <summary>Whether a figure keeps what is promised of it.</summary>
internal sealed record Verdict(string Promise, double Value, double AtMost, string Format = "0.00", bool IsPromised = true)
{
    public bool IsKept => Value <= AtMost;

    public void AddTo(Table table) => table.Add(
        Promise, Value.ToString(Format), AtMost.ToString(Format), IsKept ? "kept" : IsPromised ? "BROKEN" : "missed");
}
