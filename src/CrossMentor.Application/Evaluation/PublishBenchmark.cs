using CrossMentor.Application.Commands;
using CrossMentor.Application.Programmes;
using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Evaluation;

/// <summary>Publishes the benchmark of a year, once: the manager of any programme that takes part may ask for it, and what it says is the same whoever asks.</summary>
internal sealed class PublishBenchmark(CrossMentorDb db, ManagedProgrammes programmes, TimeProvider clock) : ICommand<PublishBenchmarkInput, ProgrammeId>
{
    public async Task<Outcome<Admitted<ProgrammeId>>> AdmitAsync(PublishBenchmarkInput input, CancellationToken ct)
    {
        var found = await programmes.FindAsync(input.ProgrammeId, ct);
        return found.Then(programme => Admission.Granted(token => ApplyAsync(programme, token)));
    }

    private async Task<Outcome<ProgrammeId>> ApplyAsync(Programme programme, CancellationToken ct)
    {
        var year = BenchmarkPlace.YearOf(programme);
        if (programme.State != ProgrammeState.Closed)
        {
            return new WrongProgrammeState(programme.State);
        }

        if (clock.Today() < BenchmarkPlace.SettledOn(year))
        {
            return new InvalidInput("programmeId", $"The benchmark of {year} waits for programmes that end late. Publish it from {BenchmarkPlace.SettledOn(year):yyyy-MM-dd} on.");
        }

        using var system = SystemScope.Open(db, SystemPurpose.BenchmarkPublication);
        if (await system.All<BenchmarkPlace>().AnyAsync(place => place.Year == year, ct))
        {
            return new AlreadyExists("programmeId");
        }

        var agreed = await BenchmarkRows.AgreedAsync(system, year, ct);
        if (agreed.All(other => other.Id != programme.Id))
        {
            return new InvalidInput("programmeId", "Not all organisations of the programme have agreed to take part. Let the steering group decide on JOIN_BENCHMARK.");
        }

        if (agreed.Count > BenchmarkPlace.ProgrammesMax)
        {
            return new InvalidInput("programmeId", $"More than {BenchmarkPlace.ProgrammesMax} programmes take part in the year. A benchmark has no place for more.");
        }

        db.BenchmarkPlaces.AddRange(BenchmarkPlace.Publish(Ids.New<BenchmarkPlaceId>, year, await BenchmarkRows.ContributionsAsync(system, agreed, clock.Today(), ct), clock.Today()));

        // Saved while the scope is open: the places of other programmes are no caller's to write.
        await db.SaveChangesAsync(ct);
        return programme.Id;
    }
}
