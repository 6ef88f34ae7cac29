using System.Text.Json;
using CrossMentor.GraphQL.Execution;
using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.Tests.Execution;

/// <summary>What the host hears of failures and what the client is told; time limits and cancellation; observers.</summary>
public sealed class FailureTests
{
    private static readonly Probe World = new() { TextNN = "t", List = [new Probe(), new Probe()] };

    [Fact]
    public async Task The_host_hears_the_exception_and_the_client_a_trace_id()
    {
        var log = new Log();
        var engine = Probes.Open(World, new EngineOptions { Hooks = new EngineHooks { ErrorReporter = log } });

        using var response = JsonDocument.Parse(await engine.RunAsync("{ probe { fails failsByProperty } }"));

        var extensions = response.RootElement.GetProperty("errors")[0].GetProperty("extensions");
        Assert.Equal("INTERNAL", extensions.GetProperty("code").GetString());
        Assert.Equal(
            [("Probe.fails", "a secret"), ("Probe.failsByProperty", "a secret of a property")],
            log.Failures.Select(failure => (failure.Coordinate, failure.Exception.Message)));
        Assert.All(log.Failures, failure => Assert.Equal(extensions.GetProperty("traceId").GetString(), failure.TraceId));
    }

    [Fact]
    public async Task One_exception_of_a_set_is_reported_once_and_fails_every_row()
    {
        var log = new Log();
        var engine = Probes.Open(World, new EngineOptions { Hooks = new EngineHooks { ErrorReporter = log } });

        Assert.Equal(2, (await engine.PathsAsync("{ probe { list { setFails } } }")).Length);
        Assert.Equal("a secret of 2", Assert.Single(log.Failures).Exception.Message);
    }

    [Fact]
    public async Task A_set_of_the_wrong_length_says_so_in_the_log()
    {
        var log = new Log();
        var engine = Probes.Open(World, new EngineOptions { Hooks = new EngineHooks { ErrorReporter = log } });

        await engine.RunAsync("{ probe { list { misaligned } } }");

        Assert.Equal("The resolver of Probe.misaligned returned 3 values for 2 parents.", Assert.Single(log.Failures).Exception.Message);
    }

    [Fact]
    public async Task Exceptions_the_host_knows_become_its_own_answers()
    {
        var log = new Log();
        var engine = Probes.Open(World, new EngineOptions { Hooks = new EngineHooks { ErrorReporter = log, ErrorTranslator = new Translator() } });

        Assert.Equal(
            """{"data":{"probe":{"translated":null}},"errors":[{"message":"Sign in.","locations":[{"line":1,"column":11}],"path":["probe","translated"],"extensions":{"code":"UNAUTHENTICATED"}}]}""",
            await engine.RunAsync("{ probe { translated } }"));
        Assert.Empty(log.Failures);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_operation_that_runs_too_long_is_given_up_even_if_its_resolver_does_not_listen(bool listens)
    {
        var options = new EngineOptions { Limits = new OperationLimits { Timeout = TimeSpan.FromMilliseconds(50) } };
        var engine = TestEngine.Over("type Query { wait(listens: Boolean!): Int }", binding => binding.ResolverClasses.Add(typeof(Waiting)), options: options);

        var response = await engine.RunAsync($"{{ wait(listens: {(listens ? "true" : "false")}) }}");

        Assert.Equal(
            """{"errors":[{"message":"The operation ran longer than 0.05 s and was given up.","extensions":{"code":"TIMEOUT"}}]}""", response);
        Assert.Equal(OperationOutcome.TimedOut, engine.LastOutcome);
    }

    [Fact]
    public async Task A_client_that_leaves_ends_the_operation()
    {
        using var leaving = new CancellationTokenSource();
        var engine = TestEngine.Over("type Query { wait(listens: Boolean!): Int }", binding => binding.ResolverClasses.Add(typeof(Waiting)));

        var run = engine.RunAsync("{ wait(listens: true) }", ct: leaving.Token);
        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
    }

    [Theory]
    [InlineData("query Named { probe { textNN } }", "Query Named Succeeded 0")]
    [InlineData("{ probe { fails textNN } }", "Query  PartlySucceeded 1")]
    [InlineData("{ probeNN { failsNN } }", "Query  Failed 1")]
    public async Task An_observer_sees_beginning_and_end(string document, string expected)
    {
        var log = new Log();

        await Probes.Open(World, new EngineOptions { Hooks = new EngineHooks { Observer = log } }).RunAsync(document);

        Assert.Equal([expected], log.Operations);
    }

    [Fact]
    public async Task An_observer_does_not_see_what_was_never_executed()
    {
        var log = new Log();

        await Probes.Open(World, new EngineOptions { Hooks = new EngineHooks { Observer = log } }).RunAsync("{ nothing }");

        Assert.Empty(log.Operations);
    }

    private sealed class Log : IErrorReporter, IOperationObserver
    {
        public List<ResolverFailure> Failures { get; } = [];

        public List<string> Operations { get; } = [];

        public void Report(ResolverFailure failure) => Failures.Add(failure);

        public IOperationObservation Begin(OperationDescription operation) => new Observation(this, operation.Operation, operation.Name);

        private sealed class Observation(Log log, OperationType operation, string? name) : IOperationObservation
        {
            public void End(OperationOutcome outcome, int errorCount) => log.Operations.Add($"{operation} {name} {outcome} {errorCount}");
        }
    }

    private sealed class Translator : IErrorTranslator
    {
        public ErrorAnswer? Translate(Exception exception) =>
            exception is UnauthorizedAccessException ? new ErrorAnswer("UNAUTHENTICATED", "Sign in.") : null;
    }
}

public static class Waiting
{
    public static async Task<int?> Wait(bool listens, CancellationToken ct)
    {
        await Task.Delay(Timeout.InfiniteTimeSpan, listens ? ct : CancellationToken.None);
        return 1;
    }
}
