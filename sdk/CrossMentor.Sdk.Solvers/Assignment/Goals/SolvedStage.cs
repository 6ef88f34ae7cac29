namespace CrossMentor.Sdk.Solvers.Assignment.Goals;

/// <summary>A goal that has been striven for, with the prices that prove how well it is served.</summary>
/// <param name="Goal">The goal.</param>
/// <param name="Worth">What edges and units were worth; nothing is where the goal is no sum.</param>
/// <param name="Potential">The potential of each node when the stage was solved.</param>
internal sealed record SolvedStage(AssignmentGoal Goal, StageWorth Worth, long[] Potential);
