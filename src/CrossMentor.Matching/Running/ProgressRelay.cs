using CrossMentor.Sdk;

namespace CrossMentor.Matching.Running;

/// <summary>Passes a plugin's own progress on as progress of a stage, on the thread that reports it.</summary>
internal sealed class ProgressRelay : IProgress<WorkProgress>
{
    private readonly IProgress<MatchingProgress> target;
    private readonly MatchingStage stage;

    private ProgressRelay(IProgress<MatchingProgress> target, MatchingStage stage)
    {
        this.target = target;
        this.stage = stage;
    }

    public static ProgressRelay? To(IProgress<MatchingProgress>? target, MatchingStage stage) => target is null ? null : new ProgressRelay(target, stage);

    public void Report(WorkProgress value) => target.Report(new MatchingProgress(stage, value.Done, value.Total));
}
