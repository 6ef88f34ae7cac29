using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Programmes;

/// <summary>An organisation, or one of its people, that waits for a place in a programme.</summary>
public sealed class WaitingEntry : IVersioned
{
    /// <summary>So many wait for one programme at most.</summary>
    public const int EntriesMax = 1000;

    private WaitingEntry()
    {
    }

    public WaitingEntryId Id { get; private set; }

    public int Version { get; private set; }

    public ProgrammeId ProgrammeId { get; private set; }

    public OrganisationId OrganisationId { get; private set; }

    /// <summary>Null when the organisation itself waits.</summary>
    public PersonId? PersonId { get; private set; }

    /// <summary>Whether the organisation itself waits; who waits of its people is for those to see who may see the person.</summary>
    public bool IsOrganisation => PersonId is null;

    public WaitingReason Reason { get; private set; }

    public WaitingPriority Priority { get; private set; }

    public WaitingState State { get; private set; }

    public DateTimeOffset JoinedAt { get; private set; }

    public static WaitingEntry Join(
        WaitingEntryId id, ProgrammeId programme, OrganisationId organisation, PersonId? person, WaitingReason reason, WaitingPriority priority, DateTimeOffset at)
        => new()
        {
            Id = id,
            ProgrammeId = programme,
            OrganisationId = organisation,
            PersonId = person,
            Reason = reason,
            Priority = priority,
            JoinedAt = at,
        };

    public Outcome<WaitingEntry> Prioritise(WaitingPriority priority)
    {
        if (State == WaitingState.Left)
        {
            return new InvalidInput("waitingEntryId", "Whoever left the list has no place on it. Let it join again.");
        }

        Priority = priority;
        return this;
    }

    /// <summary>Leaving twice is the same as leaving once.</summary>
    public void Leave() => State = WaitingState.Left;
}
