using CrossMentor.Domain.Matching;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace CrossMentor.Application.Matching.Running;

/// <summary>Carries out one run and tells that it is over, whatever became of it.</summary>
internal sealed class MatchRunJob(IServiceScopeFactory scopes, Action<MatchRunId> finished) : IJob
{
    public const string RunId = "run";

    public async Task Execute(IJobExecutionContext context)
    {
        var id = MatchRunId.From(Guid.ParseExact(context.MergedJobDataMap.GetString(RunId)!, "N"));
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<MatchRunExecution>().ExecuteAsync(id, context.CancellationToken);
        }
        finally
        {
            finished(id);
        }
    }
}
