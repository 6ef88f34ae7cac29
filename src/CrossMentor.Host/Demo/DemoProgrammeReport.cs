namespace CrossMentor.Host.Demo;

/// <summary>One programme of the report: what came out, and which promises it broke.</summary>
internal sealed record DemoProgrammeReport(DemoOutcome Outcome, IReadOnlyList<string> BrokenPromises);
