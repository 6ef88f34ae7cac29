using System.Collections.Immutable;
using CrossMentor.Application.Participants;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Matching.Inputs;
using CrossMentor.Sdk.Groups;
using CrossMentor.Sdk.Snapshots;
using DomainGoal = CrossMentor.Domain.Matching.MatchingGoal;
using DomainPolicy = CrossMentor.Domain.Matching.UnknownPolicy;
using DomainShares = CrossMentor.Domain.Matching.FairShareRule;
using FairShareRule = CrossMentor.Matching.Inputs.FairShareRule;
using MatchingGoal = CrossMentor.Sdk.Strategies.MatchingGoal;
using MatchingPolicy = CrossMentor.Matching.Inputs.MatchingPolicy;
using Orientation = CrossMentor.Domain.Programmes.Orientation;
using SdkOrientation = CrossMentor.Sdk.Snapshots.Orientation;
using Side = CrossMentor.Sdk.Strategies.Side;
using UnknownPolicy = CrossMentor.Matching.Inputs.UnknownPolicy;

namespace CrossMentor.Application.Matching.Running;

/// <summary>Writes the facts of a programme in the words of a matching: ids and taxonomy codes, nothing that people could read a name from.</summary>
internal static class MatchRunInputs
{
    /// <param name="run">Says what becomes of running pairs.</param>
    public static MatchingInput Of(MatchRunFacts facts, MatchRun run)
    {
        var pool = PoolOf(facts);
        return PeopleOf(facts) with
        {
            Quotas = [.. facts.Participations.SelectMany(part => QuotasOf(part, pool[part.OrganisationId]))],
            PlaceMoves = [.. pool.Organisations.Select(organisation => new PlaceMove(organisation.Value, pool[organisation].Received - pool[organisation].Given))],
            Pins = run.RunningPairs == RunningPairPolicy.Keep ? Running(facts) : [],
            Exclusions = Excluded(facts, run),
            RunningPairs = Running(facts),
        };
    }

    /// <summary>Everybody and what rules look at, without anything that is asked of a run.</summary>
    public static MatchingInput PeopleOf(MatchRunFacts facts) => new()
    {
        AsOf = facts.Today,
        Orientation = facts.Programme.Orientation == Orientation.Reverse ? SdkOrientation.Reverse : SdkOrientation.Traditional,
        Mentors = PeopleOf(facts, ParticipantRole.Mentor),
        Mentees = PeopleOf(facts, ParticipantRole.Mentee),
        Competitors = [.. facts.Declarations.Select(declaration => new CrossMentor.Matching.Inputs.CompetitorDeclaration(
            declaration.DeclaredById.Value, declaration.CompetitorId.Value, declaration.ValidFrom))],
        OrganisationGroups = [.. facts.Groups.Select(member => new GroupMembership(member.Key.Value, member.Value.Value))],
        ReportingLines = [.. facts.Lines.SelectMany(line => line.Value.Edges
            .Where(edge => edge.ManagerId is not null)
            .Select(edge => new CrossMentor.Matching.Inputs.ReportingLine(
                line.Key.Value, edge.ManagerId!.Value.Value, KindOf(edge.Kind), line.Value.StatedOn)))],
        Withheld = Withheld(facts),
        DeclaredTops = [.. facts.Lines.Where(line => line.Value.State == ReportingLineState.Top).Select(line => line.Key.Value)],
    };

    /// <summary>The pairs that a private declaration keeps apart.</summary>
    public static ImmutableArray<ParticipantPair> Withheld(MatchRunFacts facts)
    {
        if (!facts.Interests.HasWithholding)
        {
            return [];
        }

        // One of the two has declared it, and few have declared anything.
        var mentees = facts.Enrolled.Values.Where(participant => participant.Role == ParticipantRole.Mentee).ToList();
        var declaring = mentees.Where(mentee => facts.Interests.HasDeclared(mentee.PersonId)).ToList();
        return [.. facts.Enrolled.Values
            .Where(participant => participant.Role == ParticipantRole.Mentor)
            .SelectMany(mentor => (facts.Interests.HasDeclared(mentor.PersonId) ? mentees : declaring)
                .Where(mentee => facts.Interests.Withholds(facts.People[mentor.PersonId], facts.People[mentee.PersonId]))
                .Select(mentee => new ParticipantPair(mentor.Id.Value, mentee.Id.Value)))];
    }

    /// <summary>The pairs that run today.</summary>
    public static ImmutableArray<ParticipantPair> Running(MatchRunFacts facts)
        => [.. facts.RunningPairs.Select(pair => new ParticipantPair(pair.MentorId.Value, pair.MenteeId.Value))];

    /// <summary>Pairs that ended: whoever parted is not proposed to each other again unless the run was asked to.</summary>
    public static ImmutableArray<ParticipantPair> Excluded(MatchRunFacts facts, MatchRun run)
        => run.ReunitesEndedPairs ? [] : [.. facts.EndedPairs.Select(pair => new ParticipantPair(pair.MentorId.Value, pair.MenteeId.Value))];

    public static MatchingPolicy PolicyOf(MatchRunFacts facts, MatchRun run) => PolicyOf(facts.Programme) with
    {
        Goals = GoalsOf(facts.Programme.MatchingPolicy.Goals, run.RunningPairs),

        // Groups of an active programme stay; newcomers join them afterwards.
        LearningGroups = facts.Programme.LearningGroupCount == 0 || run.RunningPairs is not null ? null : GroupsOf(facts),
    };

    /// <summary>What a programme has decided about its rules and its balance, whatever a run is asked for.</summary>
    public static MatchingPolicy PolicyOf(Programme programme) => new()
    {
        OnUnknown = programme.MatchingPolicy.OnUnknown == DomainPolicy.Block ? UnknownPolicy.Block : UnknownPolicy.AllowWithFlag,
        FairShares = programme.MatchingPolicy.FairShares == DomainShares.Equal ? FairShareRule.Equal : FairShareRule.PlacesGiven,
        GrantedSensitiveFeatures = programme.MatchingPolicy.GrantedFeatures.Where(PlannedPlugin.IsSensitive).ToImmutableSortedSet(StringComparer.Ordinal),
    };

    /// <summary>One mentee of each organisation in every group where the roster is that regular, and never two of one where it is not.</summary>
    private static LearningGroupPolicy GroupsOf(MatchRunFacts facts)
    {
        var groups = facts.Programme.LearningGroupCount;
        var isRegular = facts.Enrolled.Values
            .Where(participant => participant.Role == ParticipantRole.Mentee)
            .CountBy(participant => participant.OrganisationId)
            .All(organisation => organisation.Value == groups);
        return new(
            groups,
            isRegular ? GroupComposition.OneOfEachOrganisation : GroupComposition.AtMostOneOfAnOrganisation,
            LearningGroupMembers.AllMentees);
    }

    // Where the policy does not say what change costs, it costs more than a better score and less than everything else.
    private static ImmutableArray<MatchingGoal> GoalsOf(IReadOnlyList<DomainGoal> goals, RunningPairPolicy? runningPairs)
    {
        var wanted = goals.ToList();
        if (runningPairs == RunningPairPolicy.Reconsider && !wanted.Contains(DomainGoal.LeastChange))
        {
            wanted.Insert(wanted.Contains(DomainGoal.TotalScore) ? wanted.IndexOf(DomainGoal.TotalScore) : wanted.Count, DomainGoal.LeastChange);
        }

        return [.. wanted.Select(GoalWords.ToSdk)];
    }

    private static PlacePool PoolOf(MatchRunFacts facts) => PlacePool.Of(
        facts.Programme,
        facts.Enrolled.Values.Select(participant => new Offer(participant.OrganisationId, participant.Role, participant.Capacity)),
        facts.Participations.ToDictionary(part => part.OrganisationId, part => part.DonatedPlaces));

    // What was agreed stays the least; what may be more is what the pool moves.
    private static IEnumerable<QuotaDemand> QuotasOf(ParticipatingOrganisation part, PlaceShare share)
    {
        if (part.GivingQuota is { } giving)
        {
            yield return new(part.OrganisationId.Value, Side.Mentor, giving.Minimum, giving.Maximum + share.Given);
        }

        if (part.ReceivingQuota is { } receiving)
        {
            yield return new(part.OrganisationId.Value, Side.Mentee, receiving.Minimum, receiving.Maximum + share.Received);
        }
    }

    private static ImmutableArray<MatchingPerson> PeopleOf(MatchRunFacts facts, ParticipantRole role)
        => [.. facts.Enrolled.Values.Where(participant => participant.Role == role).Select(participant => PersonOf(facts, participant))];

    private static MatchingPerson PersonOf(MatchRunFacts facts, Participant participant)
    {
        var person = facts.People[participant.PersonId];
        ImmutableArray<string> goals = [.. Codes("skill", participant.Goals)];
        var isMentor = participant.Role == ParticipantRole.Mentor;
        return new()
        {
            ParticipantId = participant.Id.Value,
            PersonId = person.Id.Value,
            OrganisationId = participant.OrganisationId.Value,
            Capacity = participant.Capacity,
            Grade = person.GradeRank,
            ExperienceYears = person.ExperienceYears,
            UtcOffsetMinutes = TimeZones.OffsetMinutes(person.TimeZone, facts.Today),
            Languages = [.. Codes("language", person.Languages.Select(PrimaryLanguage).Distinct(StringComparer.Ordinal))],
            Skills = [.. Codes("skill", person.Skills)],
            OfferedSkills = isMentor ? goals : [],
            DevelopmentGoals = isMentor ? [] : goals,
            Function = Code("function", person.Function),
            Sector = Code("sector", facts.Organisations[participant.OrganisationId].Sector),
            Country = Code("country", person.Country),
            Location = person.City is null ? null : Code("location", person.City.ToUpperInvariant()),
            Department = Code("department", person.Department?.ToUpperInvariant()),
            Gender = Code("gender", facts.Genders.GetValueOrDefault(participant.Id)),
            InfluencedOrganisations = [.. facts.Interests.InfluencedBy(person.Id).Select(organisation => organisation.Value)],
            Track = participant.TrackId is { } track ? Code("track", track.Value.ToString("N")) : null,
        };
    }

    // People who share Dutch understand each other, whichever country's Dutch it is.
    private static string PrimaryLanguage(string tag) => tag.Split('-')[0].ToLowerInvariant();

    private static IEnumerable<string> Codes(string kind, IEnumerable<string> codes) => codes.Select(code => $"{kind}:{code}");

    private static string? Code(string kind, string? code) => code is null ? null : $"{kind}:{code}";

    private static ReportingKind KindOf(ReportingEdgeKind kind) => kind switch
    {
        ReportingEdgeKind.Solid => ReportingKind.Solid,
        ReportingEdgeKind.Dotted => ReportingKind.Dotted,
        _ => ReportingKind.Project,
    };
}
