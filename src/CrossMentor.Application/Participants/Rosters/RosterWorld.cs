using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Participants.Rosters;

/// <summary>Everything that taking a roster needs to know, read in a handful of statements however many rows there are.</summary>
internal sealed class RosterWorld
{
    private RosterWorld(CrossMentorDb db, Programme programme) => (Db, Programme) = (db, programme);

    public CrossMentorDb Db { get; }

    public Programme Programme { get; }

    /// <summary>Organisations of the programme by the key of their names.</summary>
    public required IReadOnlyDictionary<string, Organisation> Organisations { get; init; }

    public required IReadOnlyDictionary<OrganisationId, ParticipatingOrganisation> Participations { get; init; }

    /// <summary>Organisations whose people the caller may send.</summary>
    public required IReadOnlySet<OrganisationId> Sendable { get; init; }

    /// <summary>People of the roster and people who wait for a manager, by organisation and external id; newcomers are added.</summary>
    public required Dictionary<PersonKey, Person> People { get; init; }

    /// <summary>Everybody of the organisations, by id and by key: who they are and to whom they report, and nothing else.</summary>
    public required Dictionary<PersonKey, PersonId> Ids { get; init; }

    public required Dictionary<PersonId, KnownLine> Lines { get; init; }

    /// <summary>Participants of the programme by person, withdrawn ones too; newcomers are added.</summary>
    public required Dictionary<PersonId, Participant> Participants { get; init; }

    public static async Task<RosterWorld> LoadAsync(
        CrossMentorDb db, SystemScope system, Programme programme, IReadOnlySet<OrganisationId> sendable, RosterSheet sheet, CancellationToken ct)
    {
        var participations = await system.All<ParticipatingOrganisation>()
            .Where(part => part.ProgrammeId == programme.Id)
            .AsNoTracking()
            .ToDictionaryAsync(part => part.OrganisationId, ct);
        var ids = participations.Keys.ToList();
        var organisations = await system.All<Organisation>().Where(organisation => ids.Contains(organisation.Id)).AsNoTracking().ToListAsync(ct);
        var known = await system.All<Person>()
            .Where(person => ids.Contains(person.OrganisationId))
            .Select(person => new { person.Id, person.OrganisationId, person.ExternalId, person.ReportingLine })
            .ToListAsync(ct);
        var sent = sheet.Lines.Select(line => line.Row.ExternalId.Trim()).Distinct(StringComparer.Ordinal).ToList();
        var people = await system.All<Person>()
            .Where(person => ids.Contains(person.OrganisationId))
            .Where(person => person.HasUnresolvedManager || EF.Parameter(sent).Contains(person.ExternalId))
            .ToListAsync(ct);
        var participants = await system.All<Participant>()
            .Where(participant => participant.ProgrammeId == programme.Id)
            .ToDictionaryAsync(participant => participant.PersonId, ct);
        return new(db, programme)
        {
            Organisations = organisations.ToDictionary(organisation => organisation.NameKey, StringComparer.Ordinal),
            Participations = participations,
            Sendable = sendable,
            People = people.ToDictionary(person => new PersonKey(person.OrganisationId, person.ExternalId)),
            Ids = known.ToDictionary(person => new PersonKey(person.OrganisationId, person.ExternalId), person => person.Id),
            Lines = known.ToDictionary(person => person.Id, person => new KnownLine(person.OrganisationId, person.ReportingLine)),
            Participants = participants,
        };
    }

    public Organisation? FindOrganisation(string name) => Organisations.GetValueOrDefault(Organisation.KeyOf(name));
}

/// <summary>What identifies a person in the rosters of an organisation.</summary>
internal readonly record struct PersonKey(OrganisationId OrganisationId, string ExternalId);

/// <summary>To whom somebody reports, as far as the database knows.</summary>
internal sealed record KnownLine(OrganisationId OrganisationId, ReportingLine Line);
