using Quartz;

namespace CrossMentor.Application.Matching.Running;

/// <summary>Carries out one piece of stored work.</summary>
internal sealed class StoredWorkJob(Func<Guid, CancellationToken, Task> carryOut) : IJob
{
    public const string Id = "id";

    public Task Execute(IJobExecutionContext context)
        => carryOut(Guid.ParseExact(context.MergedJobDataMap.GetString(Id)!, "N"), context.CancellationToken);
}
