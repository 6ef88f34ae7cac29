using CrossMentor.Benchmarks.Measuring;
using CrossMentor.Benchmarks.Reports;

namespace CrossMentor.Benchmarks.InProcess;

/// <summary>The table of the engine's own steps, without HTTP.</summary>
internal sealed class EngineBenchmark(Effort effort, TextWriter output)
{
    private const double ColdMicroseconds = 60;

    /// <summary>Measures the steps whose name contains a word; with none, all of them and what is promised of them.</summary>
    public bool Run(string word)
    {
        var steps = new EngineSteps();
        CodeMeter cold = new("parse, validate and compile, all of it", steps.Prepare);
        CodeMeter few = new("execute 10 pairs", () => steps.Execute(steps.TenPairs));
        CodeMeter many = new("execute 150 pairs", () => steps.Execute(steps.AllPairs));
        CodeMeter[] all =
        [
            new("parse", steps.Parse),
            new("validate", steps.Validate),
            cold,
            new("refuse an unknown field, with suggestions", steps.RefuseUnknownField),
            new("execute { __typename }", () => steps.Execute(steps.TypeName)),
            few,
            many,
            new("execute 10 pairs, count in a variable", () => steps.Execute(steps.CountedPairs)),
        ];
        var meters = Array.FindAll(all, meter => meter.Name.Contains(word, StringComparison.Ordinal));
        Measure(meters);
        Print(meters);
        return meters.Length < all.Length || Judge(cold.Result, few.Result, many.Result);
    }

    private void Measure(CodeMeter[] meters)
    {
        foreach (var meter in meters)
        {
            meter.WarmUp(effort);
        }

        for (var round = 0; round < effort.Rounds; round++)
        {
            foreach (var meter in meters)
            {
                meter.Sample();
            }
        }
    }

    private void Print(CodeMeter[] meters)
    {
        output.WriteLine();
        output.WriteLine("The engine in this process: processor time and bytes allocated.");
        var table = new Table("step", "us", "bytes");
        foreach (var meter in meters)
        {
            table.Add(meter.Name, $"{meter.Result.Microseconds:0.00}", $"{meter.Result.Bytes:0}");
        }

        table.Print(output);
    }

    private bool Judge(Figure cold, Figure few, Figure many)
    {
        Verdict[] verdicts =
        [
            new("us from a new document to its plan", cold.Microseconds, ColdMicroseconds),
            new("bytes allocated for 140 pairs more", many.Bytes - few.Bytes ?? 0, AtMost: 0, "0"),
        ];
        var table = new Table("promise", "value", "at most", "verdict");
        foreach (var verdict in verdicts)
        {
            verdict.AddTo(table);
        }

        table.Print(output);
        return verdicts.All(verdict => verdict.IsKept);
    }
}
