using CrossMentor.Api.Identifiers;
using CrossMentor.Api.Tests.Server;
using CrossMentor.Domain.Access;
using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Privacy;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Api.Tests.Borders;

/// <summary>What comes about without a mutation: what operators decide, and what stands when years are over.</summary>
internal sealed class MoreOfOperators(ProductServer product)
{
    private static readonly DateTimeOffset At = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    /// <summary>Somebody is held back from erasure, and every programme has a place in the benchmark of a year.</summary>
    public async Task KeepAsync()
    {
        await using var db = await product.DatabaseOfAsync("nobody");
        using (var system = SystemScope.Open(db, SystemPurpose.Erasure))
        {
            db.LegalHolds.Add(LegalHold.Place(Ids.New<LegalHoldId>(), await system.All<Person>().OrderBy(person => person.Id).FirstAsync(), "A case", At).Value);
            await db.SaveChangesAsync();
        }

        using (var system = SystemScope.Open(db, SystemPurpose.BenchmarkPublication))
        {
            var contributions = await system.All<Programme>().OrderBy(programme => programme.Id).Select(programme => new BenchmarkContribution(programme.Id, programme.Kind, BenchmarkMeasure.Sessions, Array.Empty<ValueTuple<Domain.Organisations.OrganisationId, double>>())).ToListAsync();
            db.BenchmarkPlaces.AddRange(BenchmarkPlace.Publish(Ids.New<BenchmarkPlaceId>, At.Year, contributions, DateOnly.FromDateTime(At.Date)));
            await db.SaveChangesAsync();
        }
    }

    /// <summary>Somebody manages a programme that somebody else created.</summary>
    public async Task ManageAsync(string issuer, string subject, string programmeId)
    {
        await using var db = await product.DatabaseOfAsync("nobody");
        using var system = SystemScope.Open(db, SystemPurpose.GrantGiving);
        db.RoleGrants.Add(RoleGrant.ManagerOf(issuer, subject, GlobalIds.Decode<ProgrammeId>(programmeId), At));
        await db.SaveChangesAsync();
    }
}
