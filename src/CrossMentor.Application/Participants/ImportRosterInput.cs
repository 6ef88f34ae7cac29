using CrossMentor.Application.Commands;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Application.Participants;

/// <summary>Takes people and their enrolments from a roster, all or nothing.</summary>
public sealed record ImportRosterInput : ICommandInput, IRehearsable
{
    public string? ClientMutationId { get; init; }

    public required ProgrammeId ProgrammeId { get; init; }

    public required RosterInput Roster { get; init; }

    /// <summary>Checks everything and writes nothing.</summary>
    public bool DryRun { get; init; }
}
