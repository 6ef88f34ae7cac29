using System.Text;
using CrossMentor.GraphQL.Execution;

namespace CrossMentor.GraphQL.Tests.Execution.Incremental;

/// <summary>An answer in several responses, of which the first has come.</summary>
internal sealed class RunningAnswer(string first, OperationResult result, IServiceProvider services) : IAsyncDisposable
{
    public string First => first;

    public OperationOutcome Outcome => result.Outcome;

    /// <summary>The next response; null at the end.</summary>
    public async Task<string?> NextAsync(CancellationToken ct = default)
    {
        using var response = new ResponseBuffer();
        return result.Following is { } following && await following.WriteNextAsync(response, services, ct)
            ? Encoding.UTF8.GetString(response.WrittenSpan)
            : null;
    }

    /// <summary>All responses, the first among them.</summary>
    public async Task<List<string>> AllAsync()
    {
        var all = new List<string> { first };
        while (await NextAsync() is { } next)
        {
            all.Add(next);
        }

        return all;
    }

    public ValueTask DisposeAsync() => result.Following?.DisposeAsync() ?? ValueTask.CompletedTask;
}
