using CrossMentor.Plugins.Hosting.Protocol;

namespace CrossMentor.Plugins.Hosting.Workers;

/// <summary>The frames of one answer, as they arrive.</summary>
internal sealed class PendingFrames(WorkerLink link, Pending pending, Waiting waiting) : IFrameSource
{
    public Frame Next() => link.Take(pending, waiting);
}
