using CrossMentor.Sdk.Groups;

namespace CrossMentor.Sdk;

/// <summary>Divides mentees into learning groups.</summary>
/// <remarks>Stateless, and deterministic for a problem and its seed. The run verifies the answer itself.</remarks>
public interface IGroupFormer
{
    /// <summary>Answers a group problem.</summary>
    /// <param name="problem">The members and what a group must look like.</param>
    /// <param name="progress">Told how far the work is, if anybody listens.</param>
    /// <param name="ct">Cancels the run, or this call when it exceeds its time limit.</param>
    /// <returns>The groups, or why they cannot be formed.</returns>
    GroupAnswer Form(GroupProblem problem, IProgress<WorkProgress>? progress, CancellationToken ct);
}
