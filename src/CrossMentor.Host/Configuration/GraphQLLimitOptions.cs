namespace CrossMentor.Host.Configuration;

/// <summary>What one request may cost. A request past a limit is refused before anything is executed, and the refusal names the limit.</summary>
internal sealed record GraphQLLimitOptions
{
    [Setting("`Default`, or `Unlimited` for conformance tests and benchmarks; the latter is refused in Production and makes the keys below meaningless.")]
    public LimitProfile Profile { get; init; } = LimitProfile.Default;

    [Setting("KiB of a request's body.", Minimum = 10, Maximum = 4_096)]
    public int BodyKiB { get; init; } = 100;

    [Setting("Characters of a document.", Minimum = 1_000, Maximum = 1_000_000)]
    public int Characters { get; init; } = 15_000;

    [Setting("Tokens of a document.", Minimum = 100, Maximum = 100_000)]
    public int Tokens { get; init; } = 2_000;

    [Setting("How deep fields may nest.", Minimum = 3, Maximum = 100)]
    public int Depth { get; init; } = 12;

    [Setting("Root fields of an operation.", Minimum = 1, Maximum = 1_000)]
    public int RootFields { get; init; } = 20;

    [Setting("Aliases of a document.", Minimum = 1, Maximum = 10_000)]
    public int Aliases { get; init; } = 30;

    [Setting("Directives of a document.", Minimum = 1, Maximum = 10_000)]
    public int Directives { get; init; } = 20;

    [Setting("Fragments of a document.", Minimum = 1, Maximum = 1_000)]
    public int Fragments { get; init; } = 50;

    [Setting("`@defer` and `@stream` of a document.", Minimum = 1, Maximum = 1_000)]
    public int Deferrals { get; init; } = 10;

    [Setting("Items of streamed lists that are resolved together and come in one response.", Minimum = 1, Maximum = 10_000)]
    public int PortionItems { get; init; } = 100;

    [Setting("Entries of a list in the input.", Minimum = 1, Maximum = 10_000)]
    public int ListEntries { get; init; } = 250;

    [Setting("KiB of UTF-8 of one string in the input. Where the schema has `@length`, that holds instead.", Minimum = 1, Maximum = 4_096)]
    public int StringKiB { get; init; } = 10;

    [Setting("Points of cost that one operation may have, in fields as in objects.", Minimum = 10, Maximum = 1_000_000)]
    public int Cost { get; init; } = 1_000;

    [Setting("Points of cost that come back to a client each second.", Minimum = 1, Maximum = 1_000_000)]
    public int CostPerSecond { get; init; } = 100;

    [Setting("Points of cost that a client can spend at once after a pause.", Minimum = 10, Maximum = 1_000_000)]
    public int CostBurst { get; init; } = 1_000;

    [Setting("Seconds that the execution of an operation may last.", Minimum = 1, Maximum = 300)]
    public int TimeoutSeconds { get; init; } = 10;
}
