using CrossMentor.Domain.Matching;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CrossMentor.Application.Matching.Running;

/// <summary>Carries out stored work on runs and scenarios in the background, beside the runs, so that neither waits for the other.</summary>
/// <remarks>When it starts it forgets what no work may rest on any more; otherwise every stored run does.</remarks>
internal sealed class MatchTaskService(
    IServiceScopeFactory scopeFactory, CrossMentorDbFactory databases, TimeProvider clock, ILogger<MatchTaskService> log)
    : StoredWorkService<MatchTask, MatchTaskId>(scopeFactory, databases, log, "match-tasks", atOnceMax: 2), IMatchTaskQueue, IMatchTasks
{
    protected override Task ExecuteAsync(IServiceProvider scope, MatchTaskId id, CancellationToken ct)
        => scope.GetRequiredService<MatchTaskExecution>().ExecuteAsync(id, ct);

    protected override Task PrepareAsync(SystemScope system, CancellationToken ct) => KeptRunStore.ForgetEndedAsync(system, clock, ct);
}
