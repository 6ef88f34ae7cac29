using CrossMentor.Benchmarks.Pairing;
using CrossMentor.Benchmarks.Reports;

namespace CrossMentor.Benchmarks.Measuring;

/// <summary>What the engine promises in comparison with other servers, all measured in the same run.</summary>
internal static class ServerPromises
{
    private const double KilobytesAllowed = 4 * 1024;

    /// <param name="figureOf">The figure of a server in a scenario; null if it did not take part.</param>
    public static IReadOnlyList<Verdict> Judge(Func<string, Scenario, Figure?> figureOf)
    {
        var verdicts = new List<Verdict>();
        Compare("minimal", "the minimal API", Scenario.AllPairs, 0.5);
        Compare("minimal", "the minimal API", Scenario.TenPairs, 1.0);
        Compare("minimal", "the minimal API", Scenario.TypeName, 1.3);
        Compare("mercurius", "mercurius with jit", Scenario.AllPairs, 0.5);
        Compare("mercurius", "mercurius with jit", Scenario.AllLoaded, atMost: null);

        // The promise is about what lists of pairs cost where their organisations are loaded, which no server of this product avoids. With
        // properties only, the other server does without its most expensive part.
        Compare("hotchocolate", "Hot Chocolate", Scenario.AllLoaded, 0.1);
        Compare("hotchocolate", "Hot Chocolate", Scenario.TenLoaded, 0.2);
        Compare("hotchocolate", "Hot Chocolate", Scenario.AllPairs, atMost: null);
        Compare("hotchocolate", "Hot Chocolate", Scenario.TenPairs, atMost: null);
        if (figureOf("engine", Scenario.TenPairs)?.Bytes is { } ours && figureOf("fixed", Scenario.TenPairs)?.Bytes is { } kestrel)
        {
            verdicts.Add(new Verdict("bytes beyond Kestrel's own, 10 pairs", ours - kestrel, KilobytesAllowed, "0"));
        }

        return verdicts;

        void Compare(string kind, string title, Scenario scenario, double? atMost)
        {
            if (figureOf("engine", scenario) is { } engine && figureOf(kind, scenario) is { } other)
            {
                verdicts.Add(new Verdict($"times {title}, {scenario.Name}", engine.Microseconds / other.Microseconds, atMost));
            }
        }
    }
}
