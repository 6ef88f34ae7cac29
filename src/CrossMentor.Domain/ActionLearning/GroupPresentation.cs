namespace CrossMentor.Domain.ActionLearning;

/// <summary>What one learning group has to show at the end.</summary>
/// <param name="HasPresentation">Whether the panel has an appointment with it.</param>
/// <param name="SolvedTasks">Its tasks that have a solution.</param>
/// <param name="PresentedTasks">Those of them of which a version was presented.</param>
public sealed record GroupPresentation(bool HasPresentation, int SolvedTasks, int PresentedTasks)
{
    public bool IsComplete => HasPresentation && SolvedTasks > 0 && PresentedTasks == SolvedTasks;
}
