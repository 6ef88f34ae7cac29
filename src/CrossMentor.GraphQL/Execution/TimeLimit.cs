using CrossMentor.GraphQL.Errors;

namespace CrossMentor.GraphQL.Execution;

/// <summary>How long an operation may run: its token is cancelled when the time is over, and when whoever asked no longer waits.</summary>
internal sealed class TimeLimit : IDisposable
{
    private readonly TimeSpan limit;
    private readonly CancellationToken caller;
    private readonly CancellationTokenSource source;

    public TimeLimit(TimeSpan limit, CancellationToken caller)
    {
        this.limit = limit;
        this.caller = caller;
        source = CancellationTokenSource.CreateLinkedTokenSource(caller);
        source.CancelAfter(limit);
    }

    public CancellationToken Token => source.Token;

    /// <summary>True if the operation has to end because of its time, and somebody waits to be told.</summary>
    public bool IsExceeded => source.IsCancellationRequested && !caller.IsCancellationRequested;

    /// <summary>What the client is told then.</summary>
    public GraphQLError Error => new(
        $"The operation ran longer than {limit.TotalSeconds:0.###} s and was given up.",
        extensions: new Dictionary<string, object?> { ["code"] = "TIMEOUT" });

    /// <summary>Ends the operation now.</summary>
    public Task EndAsync() => source.CancelAsync();

    /// <summary>Ends the operation also when another token is cancelled, until the registration is disposed of.</summary>
    public CancellationTokenRegistration EndWith(CancellationToken ct) =>
        ct.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), source);

    public void Dispose() => source.Dispose();
}
