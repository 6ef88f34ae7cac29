using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Events;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Persistence.Tenancy;

// The tenant filters ask who belongs where. They may not ask the filtered entities: a filter inside a filter would
// recurse. These rows are a second, unfiltered look at the same tables, of ids only, and nothing but the filters uses them.

/// <summary>A programme is an edition of a series.</summary>
internal sealed class EditionReach
{
    public ProgrammeId Id { get; private set; }

    public ProgrammeSeriesId? SeriesId { get; private set; }
}

/// <summary>An organisation takes part in a programme.</summary>
internal sealed class ParticipationReach
{
    public ProgrammeId ProgrammeId { get; private set; }

    public OrganisationId OrganisationId { get; private set; }
}

/// <summary>A person takes part in a programme.</summary>
internal sealed class EnrolmentReach
{
    public ProgrammeId ProgrammeId { get; private set; }

    public PersonId PersonId { get; private set; }

    public OrganisationId OrganisationId { get; private set; }

    public ParticipantRole Role { get; private set; }
}

/// <summary>Two people are a pair.</summary>
internal sealed class PairReach
{
    public ParticipantId MentorId { get; private set; }

    public ParticipantId MenteeId { get; private set; }

    public PersonId MentorPersonId { get; private set; }

    public PersonId MenteePersonId { get; private set; }

    public OrganisationId MentorOrganisationId { get; private set; }

    public OrganisationId MenteeOrganisationId { get; private set; }

    /// <summary>Whether the two sides know of each other; before, none of them sees the other through the pair.</summary>
    public bool IsDisclosed { get; private set; }
}

/// <summary>Somebody of an organisation is in a learning group.</summary>
internal sealed class GroupReach
{
    public LearningGroupId LearningGroupId { get; private set; }

    public ParticipantId ParticipantId { get; private set; }

    public PersonId PersonId { get; private set; }

    public OrganisationId OrganisationId { get; private set; }
}

/// <summary>Somebody of an organisation is in an intervision group.</summary>
internal sealed class IntervisionReach
{
    public IntervisionGroupId IntervisionGroupId { get; private set; }

    public ParticipantId ParticipantId { get; private set; }

    public PersonId PersonId { get; private set; }

    public OrganisationId OrganisationId { get; private set; }
}

/// <summary>Somebody has a seat on the sponsor panel of a programme.</summary>
internal sealed class PanelReach
{
    public ProgrammeId ProgrammeId { get; private set; }

    public string? Issuer { get; private set; }

    public string? Subject { get; private set; }

    /// <summary>Null as long as the member has the seat.</summary>
    public DateOnly? StoodDownOn { get; private set; }
}

/// <summary>Somebody has a seat on the jury of a prize.</summary>
internal sealed class JurorReach
{
    public JurorId Id { get; private set; }

    public PrizeId PrizeId { get; private set; }

    public string? Issuer { get; private set; }

    public string? Subject { get; private set; }

    /// <summary>Null as long as the juror has the seat.</summary>
    public DateOnly? StoodDownOn { get; private set; }
}

/// <summary>A juror is asked about a nomination.</summary>
internal sealed class BallotReach
{
    public JurorId JurorId { get; private set; }

    public NominationId NominationId { get; private set; }
}
