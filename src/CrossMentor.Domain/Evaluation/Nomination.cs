using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Evaluation;

/// <summary>A mentee says why its mentor deserves the prize. The mentee sees it, and the jurors who are asked about it; they are told no names.</summary>
public sealed class Nomination
{
    public const int CriterionLengthMax = 1000;
    public const int StatementLengthMax = 2000;

    /// <summary>Nominations of one prize.</summary>
    public const int NominationsMax = 1000;

    private Nomination()
    {
    }

    public NominationId Id { get; private set; }

    public PrizeId PrizeId { get; private set; }

    public ProgrammeId ProgrammeId { get; private set; }

    public PairId PairId { get; private set; }

    public ParticipantId MentorId { get; private set; }

    public PersonId MentorPersonId { get; private set; }

    public PersonId MenteePersonId { get; private set; }

    public OrganisationId MentorOrganisationId { get; private set; }

    public OrganisationId MenteeOrganisationId { get; private set; }

    /// <summary>The first criterion: the exceptional impact of the mentor on the mentee.</summary>
    public string Impact { get; private set; } = string.Empty;

    /// <summary>The second criterion: outstanding mentorship throughout the programme.</summary>
    public string Mentorship { get; private set; } = string.Empty;

    public string Statement { get; private set; } = string.Empty;

    public DateOnly NominatedOn { get; private set; }

    /// <summary>How records of votes and lots name it.</summary>
    public string Reference => Id.Value.ToString("N");

    /// <param name="isNominated">Whether the mentee has nominated its mentor of this pair already.</param>
    /// <param name="nominations">How many the prize has.</param>
    public static Outcome<Nomination> Make(NominationId id, Prize prize, Programme programme, Pair pair, NominationText text, bool isNominated, int nominations, DateOnly today)
    {
        var check = new InputCheck();
        var nomination = new Nomination
        {
            Id = id,
            PrizeId = prize.Id,
            ProgrammeId = prize.ProgrammeId,
            PairId = pair.Id,
            MentorId = pair.MentorId,
            MentorPersonId = pair.MentorPersonId,
            MenteePersonId = pair.MenteePersonId,
            MentorOrganisationId = pair.MentorOrganisationId,
            MenteeOrganisationId = pair.MenteeOrganisationId,
            Impact = check.Text("impact", text.Impact, CriterionLengthMax),
            Mentorship = check.Text("mentorship", text.Mentorship, CriterionLengthMax),
            Statement = check.Text("statement", text.Statement, StatementLengthMax),
            NominatedOn = today,
        };
        if (pair.ProgrammeId != prize.ProgrammeId)
        {
            check.Fail("pairId", "The pair belongs to another programme than the prize. Choose one of this programme.");
        }

        if (nominations >= NominationsMax)
        {
            check.Fail("prizeId", $"A prize has {NominationsMax} nominations at most.");
        }

        List<Refusal> refusals = [.. programme.CheckNotClosed().Refusals, .. prize.CheckNominating(today).Refusals, .. check.Refusals];
        if (!PairStates.AtWork.Contains(pair.State))
        {
            refusals.Add(new WrongPairState(pair.State));
        }

        if (isNominated)
        {
            refusals.Add(new AlreadyExists("pairId"));
        }

        if (refusals.Count > 0)
        {
            return Outcome<Nomination>.Refused(refusals);
        }

        prize.NoteEntry();
        return nomination;
    }
}
