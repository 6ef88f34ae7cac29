using CrossMentor.Application.Commands;
using CrossMentor.Application.Matching;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Application.Programmes;

/// <summary>Creates a programme with the weights of the scorers that come with the product; the caller becomes its manager.</summary>
internal sealed class CreateProgramme(CallerScope scope, MatchingPlugins plugins, SeriesAccess series, NewProgrammes created)
    : ICommand<CreateProgrammeInput, ProgrammeId>
{
    public async Task<Outcome<Admitted<ProgrammeId>>> AdmitAsync(CreateProgrammeInput input, CancellationToken ct)
    {
        if (!scope.Require().MayCreate)
        {
            return Admission.Denied<ProgrammeId>(new NotPermitted());
        }

        if (input.SeriesId is { } seriesId)
        {
            var found = await series.FindAsync(seriesId, ct);
            if (found.IsRefused)
            {
                return Admission.Denied<ProgrammeId>(found.Refusals);
            }
        }

        return Admission.Granted(token => ApplyAsync(input, token));
    }

    private async Task<Outcome<ProgrammeId>> ApplyAsync(CreateProgrammeInput input, CancellationToken ct)
    {
        if (input.SeriesId is null != input.EditionYear is null)
        {
            return new InvalidInput("editionYear", "An edition has a series and a year. Give both, or neither.");
        }

        var edition = input.SeriesId is { } seriesId ? new Edition(seriesId, input.EditionYear!.Value) : null;
        var plan = new ProgrammePlan(
            input.Name,
            input.Kind,
            input.Orientation,
            input.Purpose,
            input.Languages,
            input.StartsOn,
            input.EndsOn,
            input.Tracks,
            input.BalanceTolerance,
            input.LearningGroupCount,
            input.PairApproval,
            input.CompatibilityBand?.Read(),
            edition);
        var policy = MatchingPolicy.Default with { Weights = plugins.DefaultWeights };
        var made = Programme.Create(Ids.New<ProgrammeId>(), plan, policy);
        if (made.IsRefused)
        {
            return Outcome<ProgrammeId>.Refused(made.Refusals);
        }

        return edition is not null && await series.HasEditionAsync(edition, ct) ? new AlreadyExists("editionYear") : created.Add(made.Value);
    }
}
