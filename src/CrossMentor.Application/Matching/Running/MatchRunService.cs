using CrossMentor.Domain.Matching;
using CrossMentor.Persistence;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CrossMentor.Application.Matching.Running;

/// <summary>Carries out stored match runs in the background.</summary>
internal sealed class MatchRunService(IServiceScopeFactory scopeFactory, CrossMentorDbFactory databases, ILogger<MatchRunService> log)
    : StoredWorkService<MatchRun, MatchRunId>(scopeFactory, databases, log, "match-runs", atOnceMax: 2), IMatchRunQueue, IMatchRuns
{
    protected override Task ExecuteAsync(IServiceProvider scope, MatchRunId id, CancellationToken ct)
        => scope.GetRequiredService<MatchRunExecution>().ExecuteAsync(id, ct);
}
