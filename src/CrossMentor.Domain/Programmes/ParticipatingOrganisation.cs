using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Programmes;

/// <summary>An organisation's part in one programme: its role and the places it agreed on.</summary>
public sealed class ParticipatingOrganisation : IVersioned
{
    public const int QuotaMax = 10_000;

    private ParticipatingOrganisation()
    {
    }

    public ParticipatingOrganisationId Id { get; private set; }

    public int Version { get; private set; }

    public ProgrammeId ProgrammeId { get; private set; }

    public OrganisationId OrganisationId { get; private set; }

    public ParticipationRole Role { get; private set; }

    /// <summary>Mentors it may enrol at most.</summary>
    public int MentorQuota { get; private set; }

    /// <summary>Mentees it may enrol at most.</summary>
    public int MenteeQuota { get; private set; }

    /// <summary>Pairs in which it gives the mentor; null where a matching may choose.</summary>
    public PairQuota? GivingQuota { get; private set; }

    /// <summary>Pairs in which it sends the mentee; null where a matching may choose.</summary>
    public PairQuota? ReceivingQuota { get; private set; }

    /// <summary>Places of its mentors that it leaves to organisations that are short of them.</summary>
    public int DonatedPlaces { get; private set; }

    /// <param name="present">The organisations that take part already.</param>
    public static Outcome<ParticipatingOrganisation> Join(
        ParticipatingOrganisationId id,
        Programme programme,
        OrganisationId organisationId,
        ParticipationRole role,
        int mentorQuota,
        int menteeQuota,
        IReadOnlyCollection<OrganisationId> present,
        CompetitorMap competitors,
        PairQuota? givingQuota = null,
        PairQuota? receivingQuota = null)
    {
        var refusals = new List<Refusal>();
        refusals.AddRange(programme.CheckPreparing().Refusals);
        refusals.AddRange(CheckPlaces(programme.Kind, role, mentorQuota, menteeQuota));
        refusals.AddRange(CheckPairs(role, mentorQuota, menteeQuota, givingQuota, receivingQuota));
        if (present.Contains(organisationId))
        {
            refusals.Add(new AlreadyExists("organisationId"));
        }
        else if (programme.MatchingPolicy.Competitors == CompetitorPolicy.NotTogether)
        {
            refusals.AddRange(competitors.Admit(organisationId, present).Refusals);
        }

        return refusals.Count > 0
            ? Outcome<ParticipatingOrganisation>.Refused(refusals)
            : new ParticipatingOrganisation
            {
                Id = id,
                ProgrammeId = programme.Id,
                OrganisationId = organisationId,
                Role = role,
                MentorQuota = mentorQuota,
                MenteeQuota = menteeQuota,
                GivingQuota = Stored(givingQuota),
                ReceivingQuota = Stored(receivingQuota),
            };
    }

    /// <summary>Null stays as it is; those who are enrolled keep their places.</summary>
    /// <param name="programme">The programme it takes part in.</param>
    /// <param name="mentorsEnrolled">Mentors of the organisation who are enrolled.</param>
    /// <param name="menteesEnrolled">Mentees of the organisation who are enrolled.</param>
    /// <param name="givingQuota">Pairs in which it gives the mentor; one that asks for nothing takes the quota away.</param>
    /// <param name="receivingQuota">Pairs in which it sends the mentee; one that asks for nothing takes the quota away.</param>
    public Outcome<ParticipatingOrganisation> Change(
        Programme programme,
        ParticipationRole? role,
        int? mentorQuota,
        int? menteeQuota,
        int mentorsEnrolled,
        int menteesEnrolled,
        PairQuota? givingQuota = null,
        PairQuota? receivingQuota = null)
    {
        var (newRole, mentors, mentees) = (role ?? Role, mentorQuota ?? MentorQuota, menteeQuota ?? MenteeQuota);
        var (giving, receiving) = (givingQuota ?? GivingQuota, receivingQuota ?? ReceivingQuota);
        var refusals = new List<Refusal>();

        // What a matching has to give may have to change after somebody dropped out; whom an organisation sends may not.
        var isAboutPairsOnly = role is null && mentorQuota is null && menteeQuota is null;
        refusals.AddRange((isAboutPairsOnly ? programme.CheckNotClosed() : programme.CheckPreparing()).Refusals);
        refusals.AddRange(CheckPlaces(programme.Kind, newRole, mentors, mentees));
        refusals.AddRange(CheckPairs(newRole, mentors, mentees, giving, receiving));
        refusals.AddRange(CheckKeeps(newRole, ParticipantRole.Mentor, mentors, mentorsEnrolled));
        refusals.AddRange(CheckKeeps(newRole, ParticipantRole.Mentee, mentees, menteesEnrolled));
        if (refusals.Count > 0)
        {
            return Outcome<ParticipatingOrganisation>.Refused(refusals);
        }

        (Role, MentorQuota, MenteeQuota) = (newRole, mentors, mentees);
        (GivingQuota, ReceivingQuota) = (Stored(giving), Stored(receiving));
        return this;
    }

    /// <summary>Says anew how many places the organisation leaves to others; none takes back what it left.</summary>
    /// <param name="own">What the organisation offers now.</param>
    public Outcome Donate(Programme programme, int places, IReadOnlyCollection<Offer> own)
    {
        var check = new InputCheck();
        var unused = PlacePool.UnusedOf(own);
        if (!programme.AsksForBalance)
        {
            check.Fail("places", "Nobody gives in return in a programme of this kind, so nobody is short of places. Leave it.");
        }
        else if (places > unused)
        {
            check.Fail("places", $"The mentors of the organisation have {unused} places that its own mentees leave unused. Donate so many at most.");
        }

        check.Range("places", places, 0, QuotaMax * Participant.CapacityMax);
        var refusals = new List<Refusal>([.. programme.CheckNotClosed().Refusals, .. check.Refusals]);
        if (refusals.Count == 0)
        {
            DonatedPlaces = places;
        }

        return Outcome.From(refusals);
    }

    /// <summary>A match is published: places that it does not fill go back to the organisation.</summary>
    public void Revert(int filled) => DonatedPlaces = Math.Min(DonatedPlaces, filled);

    public bool Offers(ParticipantRole role) => Participation.Offers(Role, role);

    public int QuotaOf(ParticipantRole role) => role == ParticipantRole.Mentor ? MentorQuota : MenteeQuota;

    /// <summary>Whether the organisation has a place for so many people in a role.</summary>
    public Outcome CheckPlaceFor(ParticipantRole role, int enrolled)
    {
        if (!Offers(role))
        {
            return new RoleNotOfferedByOrganisation(role);
        }

        return enrolled > QuotaOf(role) ? new QuotaExceeded(role, QuotaOf(role)) : Outcome.Accepted;
    }

    private static IEnumerable<Refusal> CheckPlaces(ProgrammeKind kind, ParticipationRole role, int mentorQuota, int menteeQuota)
    {
        var check = new InputCheck();
        check.Range("mentorQuota", mentorQuota, 0, Participation.Offers(role, ParticipantRole.Mentor) ? QuotaMax : 0);
        check.Range("menteeQuota", menteeQuota, 0, Participation.Offers(role, ParticipantRole.Mentee) ? QuotaMax : 0);
        return Participation.IsRoleOf(kind, role)
            ? check.Refusals
            : [.. check.Refusals, new RoleNotInProgrammeKind(kind, role)];
    }

    private static IReadOnlyList<Refusal> CheckPairs(ParticipationRole role, int mentors, int mentees, PairQuota? giving, PairQuota? receiving)
    {
        var check = new InputCheck();
        CheckPairs(check, "givingQuota", giving, Participation.Offers(role, ParticipantRole.Mentor) ? mentors : 0);
        CheckPairs(check, "receivingQuota", receiving, Participation.Offers(role, ParticipantRole.Mentee) ? mentees : 0);
        return check.Refusals;
    }

    /// <param name="people">How many people it may enrol on that side; each can hold several pairs.</param>
    private static void CheckPairs(InputCheck check, string field, PairQuota? quota, int people)
    {
        if (quota is null || quota.IsOpen)
        {
            return;
        }

        var most = people * Participant.CapacityMax;
        check.Range($"{field}.minimum", quota.Minimum, 0, most);
        check.Range($"{field}.maximum", quota.Maximum ?? most, 0, most);
        if (quota.Maximum < quota.Minimum)
        {
            check.Fail($"{field}.maximum", $"{field}.maximum is below {field}.minimum. Choose numbers that ascend.");
        }
    }

    private static PairQuota? Stored(PairQuota? quota) => quota is { IsOpen: false } ? quota : null;

    private static IEnumerable<Refusal> CheckKeeps(ParticipationRole role, ParticipantRole participant, int quota, int enrolled)
    {
        if (enrolled > 0 && !Participation.Offers(role, participant))
        {
            yield return new RoleNotOfferedByOrganisation(participant);
        }
        else if (enrolled > quota)
        {
            yield return new QuotaExceeded(participant, quota);
        }
    }
}
