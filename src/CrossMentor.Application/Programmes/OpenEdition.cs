using CrossMentor.Application.Commands;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Application.Programmes;

/// <summary>Creates the next edition of a series with the settings of an earlier one; the caller becomes its manager.</summary>
internal sealed class OpenEdition(SeriesAccess series, ManagedProgrammes programmes, NewProgrammes created) : ICommand<OpenEditionInput, ProgrammeId>
{
    public async Task<Outcome<Admitted<ProgrammeId>>> AdmitAsync(OpenEditionInput input, CancellationToken ct)
    {
        var found = await series.FindAsync(input.SeriesId, ct);
        var earlier = await programmes.FindAsync(input.EarlierProgrammeId, ct);
        return Admission.Unless([.. found.Refusals, .. earlier.Refusals], token => ApplyAsync(earlier.Value, input, token));
    }

    private async Task<Outcome<ProgrammeId>> ApplyAsync(Programme earlier, OpenEditionInput input, CancellationToken ct)
    {
        var edition = new Edition(input.SeriesId, input.EditionYear);
        var opened = earlier.OpenEdition(Ids.New<ProgrammeId>(), new(edition, input.Name, input.StartsOn, input.EndsOn));
        if (opened.IsRefused)
        {
            return Outcome<ProgrammeId>.Refused(opened.Refusals);
        }

        return await series.HasEditionAsync(edition, ct) ? new AlreadyExists("editionYear") : created.Add(opened.Value);
    }
}
