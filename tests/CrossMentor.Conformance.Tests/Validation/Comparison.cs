using CrossMentor.Conformance.Tests.Node;

namespace CrossMentor.Conformance.Tests.Validation;

/// <summary>Collects the verdicts of two judges on many texts, and shows where they differ.</summary>
internal sealed class Comparison
{
    private const int ShownMax = 6;

    private readonly List<Difference> differences = [];

    public int Count { get; private set; }

    public void Add(string name, string text, Verdict ours, Verdict theirs)
    {
        Count++;
        var difference = new Difference(name, text, ours, theirs);
        if (!difference.IsExplainedBy(Deviations.All))
        {
            differences.Add(difference);
        }
    }

    public void AssertAgreement()
    {
        if (differences.Count > 0)
        {
            var shown = differences.OrderBy(difference => difference.Text.Length).Take(ShownMax);
            Assert.Fail($"{differences.Count} of {Count} texts are judged differently. The shortest:\n{string.Join('\n', shown)}");
        }
    }
}
