using CrossMentor.Domain.Refusals;

namespace CrossMentor.Application.Participants.Rosters;

/// <summary>Collects everything that is wrong with a roster, so that it is corrected once and not line by line.</summary>
internal sealed class RosterProblems
{
    private readonly List<RosterProblem> problems = [];

    public int Count => problems.Count;

    public bool Any => problems.Count > 0;

    public void Add(int line, string? column, string code, string message) => problems.Add(new(line, column, code, message));

    public RosterRejected ToRefusal() => RosterRejected.From(problems);
}
