using CrossMentor.Application.Organisations;
using CrossMentor.Domain.Agreements;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Agreements;

/// <summary>Notices that a participant appears among the people of another organisation while a clause on non-recruitment stands between the two.</summary>
/// <remarks>
/// People are recognised by their e-mail addresses, which are compared where they are kept: nothing is copied for it, so what is erased is not recognised any
/// more. Whoever sends people is answered alike whether somebody was recognised or not.
/// </remarks>
internal sealed class NonRecruitmentWatch(CrossMentorDb db, TimeProvider clock)
{
    /// <summary>Adds the cases to what its caller saves.</summary>
    /// <param name="system">The scope in which the caller saves.</param>
    /// <param name="appeared">People of whom their organisations say for the first time, or again, that they work there.</param>
    public async Task ObserveAsync(SystemScope system, IEnumerable<Person> appeared, CancellationToken ct)
    {
        var known = appeared.Where(person => person.Email is not null).ToLookup(person => Person.EmailKeyOf(person.Email!), person => person.OrganisationId);
        var clauses = known.Count == 0 ? [] : await ClausesAsync(system, [.. known.SelectMany(organisations => organisations).Distinct()], ct);
        if (clauses.Count == 0)
        {
            return;
        }

        var programmes = clauses.Keys.ToList();
        var cases = (await system.All<NonRecruitmentCase>()
            .Where(one => programmes.Contains(one.ProgrammeId))
            .Select(one => new { one.ParticipantId, one.NewOrganisationId })
            .ToListAsync(ct)).Select(one => (one.ParticipantId, one.NewOrganisationId)).ToHashSet();
        foreach (var participant in await ParticipantsAsync(system, programmes, ct))
        {
            foreach (var organisation in known[Person.EmailKeyOf(participant.Email)])
            {
                var opened = NonRecruitmentCase.Open(
                    Ids.New<NonRecruitmentCaseId>(), clauses[participant.ProgrammeId], participant.Id, participant.OrganisationId, organisation, clock.Today());
                if (opened is not null && cases.Add((opened.ParticipantId, opened.NewOrganisationId)))
                {
                    db.NonRecruitmentCases.Add(opened);
                }
            }
        }
    }

    /// <summary>Everybody who takes or took part and is saved already: who comes with the same roster did not change from one to the other.</summary>
    private static async Task<List<Employee>> ParticipantsAsync(SystemScope system, List<ProgrammeId> programmes, CancellationToken ct) => await system.All<Participant>()
        .Where(participant => programmes.Contains(participant.ProgrammeId))
        .Join(
            system.All<Person>().Where(person => person.Email != null),
            participant => participant.PersonId,
            person => person.Id,
            (participant, person) => new Employee(participant.Id, participant.ProgrammeId, participant.OrganisationId, person.Email!))
        .ToListAsync(ct);

    /// <summary>The clauses that one of the organisations has signed, of the latest agreements, as long as they protect.</summary>
    private async Task<Dictionary<ProgrammeId, NonRecruitmentClause>> ClausesAsync(SystemScope system, List<OrganisationId> organisations, CancellationToken ct)
    {
        var today = clock.Today();
        var earliest = today.AddMonths(-AgreementClause.ProtectionMonthsMax);
        var versions = await system.All<AgreementVersion>()
            .Where(version => system.All<AgreementSignature>().Any(signature => signature.AgreementVersionId == version.Id && organisations.Contains(signature.OrganisationId))
                && system.All<Programme>().Any(programme => programme.Id == version.ProgrammeId && programme.EndsOn >= earliest)
                && !system.All<AgreementVersion>().Any(later => later.ProgrammeId == version.ProgrammeId && later.Number > version.Number))
            .AsNoTracking()
            .ToListAsync(ct);
        var protecting = versions.Where(version => version.ProtectionMonths is not null).ToList();
        var (versionIds, programmeIds) = (protecting.Select(version => version.Id).ToList(), protecting.Select(version => version.ProgrammeId).ToList());
        var signed = (await system.All<AgreementSignature>()
            .Where(signature => versionIds.Contains(signature.AgreementVersionId))
            .Select(signature => new { signature.ProgrammeId, signature.OrganisationId })
            .ToListAsync(ct)).ToLookup(signature => signature.ProgrammeId, signature => signature.OrganisationId);
        var ends = await system.All<Programme>()
            .Where(programme => programmeIds.Contains(programme.Id))
            .Select(programme => new { programme.Id, programme.EndsOn })
            .ToDictionaryAsync(programme => programme.Id, programme => programme.EndsOn, ct);
        return protecting
            .Select(version => new NonRecruitmentClause(version.ProgrammeId, ends[version.ProgrammeId], version.ProtectionMonths!.Value, signed[version.ProgrammeId].ToHashSet()))
            .Where(clause => today <= clause.ProtectsUntil)
            .ToDictionary(clause => clause.ProgrammeId);
    }

    private sealed record Employee(ParticipantId Id, ProgrammeId ProgrammeId, OrganisationId OrganisationId, string Email);
}
