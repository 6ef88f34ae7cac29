using CrossMentor.Domain.Access;
using CrossMentor.Domain.Participants;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Records;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Auditing;

/// <summary>Writes down that somebody is about to be shown data about others, once a viewer, person, class and day.</summary>
/// <remarks>
/// It is stored before the value is handed on, on a connection of its own: an answer that breaks off has still been looked up, and what cannot be written down is not shown.
/// What a request has written, or found written, it does not ask for again.
/// </remarks>
public sealed class DisclosureLog(CrossMentorDbFactory databases, TimeProvider clock)
{
    private const int AttemptsMax = 5;

    private readonly HashSet<Guid> written = [];
    private readonly HashSet<(PersonId Person, DateOnly Day)> lookedUp = [];

    public async Task NoteAsync(Caller viewer, DataClass data, IReadOnlyCollection<ShownPerson> people, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var rows = people.DistinctBy(one => one.Person)
            .Select(one => Disclosure.Of(now, viewer, one.Ground, data, one.Person, one.Organisation))
            .Where(row => !written.Contains(row.Once!.Value))
            .ToList();
        for (var attempt = 1; rows.Count > 0; attempt++)
        {
            await using var db = databases.Create(TenantScope.None);
            using var system = SystemScope.Open(db, SystemPurpose.DisclosureNoting);
            await LookUpAsync(system, viewer, rows, ct);
            rows.RemoveAll(row => written.Contains(row.Once!.Value));
            try
            {
                await StoreAsync(db, rows, ct);
                return;
            }
            catch (DbUpdateException) when (attempt < AttemptsMax)
            {
                // Another request of the same viewer was first; what it wrote is looked up now.
                rows.ForEach(row => lookedUp.Remove((row.PersonId, row.Day)));
            }
        }
    }

    // All classes at once, because whoever asks for one field of somebody asks for others.
    private async Task LookUpAsync(SystemScope system, Caller viewer, IReadOnlyList<Disclosure> rows, CancellationToken ct)
    {
        var keys = rows.Where(row => lookedUp.Add((row.PersonId, row.Day)))
            .SelectMany(row => DisclosurePolicy.RecordedClasses.Select(one => (Guid?)Disclosure.OnceOf(viewer.Issuer, viewer.Subject, row.PersonId, one, row.Day)))
            .ToList();
        if (keys.Count > 0)
        {
            written.UnionWith((await system.All<Disclosure>().Where(row => keys.Contains(row.Once)).Select(row => row.Once).ToListAsync(ct)).OfType<Guid>());
        }
    }

    private async Task StoreAsync(CrossMentorDb db, IReadOnlyList<Disclosure> rows, CancellationToken ct)
    {
        if (rows.Count > 0)
        {
            await DisclosureRows.AddAsync(db, rows, ct);
            written.UnionWith(rows.Select(row => row.Once!.Value));
        }
    }
}
