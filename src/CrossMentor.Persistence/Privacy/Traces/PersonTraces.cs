using CrossMentor.Domain.Access;
using CrossMentor.Domain.Agreements;
using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Privacy;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Steering;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Persistence.Privacy.Traces;

/// <summary>By what one person is found in the tables.</summary>
public sealed record PersonTraces
{
    public required PersonId Id { get; init; }

    public required OrganisationId OrganisationId { get; init; }

    public string Pseudonym => Erasure.PseudonymOf(Id);

    public required IReadOnlyList<ParticipantId> Participants { get; init; }

    /// <summary>In which the person takes part, or took part.</summary>
    public required IReadOnlyList<ProgrammeId> Programmes { get; init; }

    public required IReadOnlyList<PairId> Pairs { get; init; }

    /// <summary>Nominations that praise the person.</summary>
    public required IReadOnlyList<NominationId> Praises { get; init; }

    /// <summary>Cases of non-recruitment about the person, and what the steering group was asked about them.</summary>
    public required IReadOnlyList<NonRecruitmentCaseId> Cases { get; init; }

    public required IReadOnlyList<SteeringTopicId> Topics { get; init; }

    /// <summary>What others declared that names the person.</summary>
    public required IReadOnlyList<DeclaredInterestId> InterestsOfOthers { get; init; }

    /// <summary>Who the person is to the issuers of tokens.</summary>
    public required IReadOnlyList<Principal> Principals { get; init; }

    /// <summary>Those of them that are nothing but this person: what they did is theirs, and not a coordinator's or a manager's.</summary>
    public IEnumerable<Principal> OwnPrincipals => Principals.Where(principal => principal.IsThisPersonOnly);

    public static async Task<PersonTraces> ReadAsync(SystemScope system, Person person, CancellationToken ct)
    {
        var participants = await system.All<Participant>().Where(part => part.PersonId == person.Id).Select(part => new { part.Id, part.ProgrammeId }).ToListAsync(ct);
        List<ParticipantId> ids = [.. participants.Select(part => part.Id)];
        var cases = await system.All<NonRecruitmentCase>().Where(one => ids.Contains(one.ParticipantId)).Select(one => (NonRecruitmentCaseId?)one.Id).ToListAsync(ct);
        var topics = await system.All<SteeringDecision>()
            .Where(decision => cases.Contains(decision.NonRecruitmentCaseId) && decision.TopicId != null)
            .Select(decision => decision.TopicId!.Value)
            .ToListAsync(ct);
        return new()
        {
            Id = person.Id,
            OrganisationId = person.OrganisationId,
            Participants = ids,
            Programmes = [.. participants.Select(part => part.ProgrammeId).Distinct()],
            Pairs = await system.All<Pair>().Where(pair => pair.MentorPersonId == person.Id || pair.MenteePersonId == person.Id).Select(pair => pair.Id).ToListAsync(ct),
            Praises = await system.All<Nomination>().Where(nomination => nomination.MentorPersonId == person.Id).Select(nomination => nomination.Id).ToListAsync(ct),
            Cases = [.. cases.Select(one => one!.Value)],
            Topics = topics,
            InterestsOfOthers = await ReadInterestsAsync(system, person, ct),
            Principals = await ReadPrincipalsAsync(system, person, ct),
        };
    }

    // Names and addresses are kept as they were written, so they are compared as they are when people are matched: here, and not by a database.
    private static async Task<IReadOnlyList<DeclaredInterestId>> ReadInterestsAsync(SystemScope system, Person person, CancellationToken ct)
    {
        var named = await system.All<DeclaredInterest>()
            .Where(interest => interest.PersonId != person.Id && (interest.OtherPersonId != null || interest.OtherEmail != null || interest.OtherName != null))
            .Select(interest => new { interest.Id, interest.OtherPersonId, interest.OtherEmail, interest.OtherName })
            .ToListAsync(ct);
        var address = person.Email is null ? null : Person.EmailKeyOf(person.Email);
        return
        [
            .. named.Where(interest => interest.OtherPersonId == person.Id
                || (address is not null && interest.OtherEmail is { } other && Person.EmailKeyOf(other) == address)
                || string.Equals(interest.OtherName, person.DisplayName, StringComparison.OrdinalIgnoreCase)).Select(interest => interest.Id),
        ];
    }

    private static async Task<IReadOnlyList<Principal>> ReadPrincipalsAsync(SystemScope system, Person person, CancellationToken ct)
    {
        var own = await system.All<RoleGrant>().Where(grant => grant.PersonId == person.Id).Select(grant => new { grant.Issuer, grant.Subject }).ToListAsync(ct);
        var subjects = own.Select(grant => grant.Subject).ToList();
        var others = await system.All<RoleGrant>()
            .Where(grant => subjects.Contains(grant.Subject) && grant.PersonId != person.Id)
            .Select(grant => new { grant.Issuer, grant.Subject })
            .ToListAsync(ct);
        return [.. own.Distinct().Select(grant => new Principal(grant.Issuer, grant.Subject, !others.Contains(grant)))];
    }
}
