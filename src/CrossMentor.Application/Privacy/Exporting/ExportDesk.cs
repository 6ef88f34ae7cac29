using CrossMentor.Application.Auditing;
using CrossMentor.Domain.Access;
using CrossMentor.Domain.Participants;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Privacy.Exports;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Privacy.Exporting;

/// <summary>Tells whoever runs the installation what is kept about a person, and writes down before that it was told.</summary>
public sealed class ExportDesk(CrossMentorDbFactory databases, TimeProvider clock)
{
    /// <returns>Null where there is no such person, and where it was erased.</returns>
    public async Task<string?> WriteAsync(PersonId id, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not { } shown)
        {
            return null;
        }

        var disclosures = new DisclosureLog(databases, clock);
        foreach (var data in PersonExport.Classes.Where(DisclosurePolicy.IsRecorded))
        {
            await disclosures.NoteAsync(CommandLine.Caller, data, [shown], ct);
        }

        await using var db = databases.Create(TenantScope.None);
        return await PersonExport.WriteAsync(db, id, clock.GetUtcNow(), ct);
    }

    private async Task<ShownPerson?> FindAsync(PersonId id, CancellationToken ct)
    {
        await using var db = databases.Create(TenantScope.None);
        using var system = SystemScope.Open(db, SystemPurpose.PersonExport);
        var person = await system.All<Person>().AsNoTracking().SingleOrDefaultAsync(person => person.Id == id && person.ErasedOn == null, ct);
        return person is null ? null : new(person.Id, person.OrganisationId, new(Role.PlatformAdmin, null));
    }
}
