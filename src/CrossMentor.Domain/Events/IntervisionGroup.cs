using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Domain.Events;

/// <summary>Peers of one role who discuss a case that one of them brings. What is said there is stored nowhere.</summary>
public sealed class IntervisionGroup : IVersioned
{
    public const int SizeMin = 3;
    public const int SizeMax = 12;
    public const int RoundsMax = 12;

    /// <summary>People of one role who can be dealt into groups at once.</summary>
    public const int PeopleMax = 300;

    private readonly List<IntervisionMember> members = [];

    private IntervisionGroup()
    {
    }

    public IntervisionGroupId Id { get; private set; }

    public int Version { get; private set; }

    public ProgrammeId ProgrammeId { get; private set; }

    public ParticipantRole Role { get; private set; }

    /// <summary>1, 2, 3 within the series of meetings.</summary>
    public int Round { get; private set; }

    /// <summary>1, 2, 3 within the round.</summary>
    public int Number { get; private set; }

    /// <summary>Whose case is discussed.</summary>
    public ParticipantId CaseBringerId { get; private set; }

    /// <summary>Whether everybody in it is of another organisation.</summary>
    public bool IsAcrossOrganisations { get; private set; }

    /// <summary>Filled when the group is formed; a group that was read from the database has its members beside it.</summary>
    public IReadOnlyList<IntervisionMember> MemberRows => members;

    public static IntervisionGroup Form(IntervisionGroupId id, int round, int number, IReadOnlyList<Participant> people, Participant caseBringer)
    {
        if (people.Any(person => person.Role != caseBringer.Role || person.ProgrammeId != caseBringer.ProgrammeId) || !people.Contains(caseBringer))
        {
            throw new ArgumentException("A group has peers of one programme, one of whom brings the case.", nameof(people));
        }

        var group = new IntervisionGroup
        {
            Id = id,
            ProgrammeId = caseBringer.ProgrammeId,
            Role = caseBringer.Role,
            Round = round,
            Number = number,
            CaseBringerId = caseBringer.Id,
            IsAcrossOrganisations = people.DistinctBy(person => person.OrganisationId).Count() == people.Count,
        };
        group.members.AddRange(people.Select(person => IntervisionMember.Of(group, person)));
        return group;
    }
}
