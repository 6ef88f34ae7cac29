namespace CrossMentor.Benchmarks.Reports;

/// <summary>Whether a figure keeps what is promised of it. Without a bound it promises nothing and stands there to be known.</summary>
internal sealed record Verdict(string Promise, double Value, double? AtMost, string Format = "0.00", bool IsPromised = true)
{
    public bool IsKept => AtMost is not { } bound || Value <= bound;

    public void AddTo(Table table) => table.Add(
        Promise, Value.ToString(Format), AtMost?.ToString(Format) ?? "-", AtMost is null ? "for information" : IsKept ? "kept" : IsPromised ? "BROKEN" : "missed");
}
