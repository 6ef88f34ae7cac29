namespace CrossMentor.Api.Tests.Golden;

/// <summary>Three organisations steer an exchange together, from its template to the benchmark of its year.</summary>
public sealed class ConsortiumTests
{
    [Fact]
    [Requirement("S-21")]
    [Requirement("S-23")]
    [Requirement("S-24")]
    [Requirement("S-29")]
    [Requirement("S-33")]
    [Requirement("N-16")]
    public async Task An_exchange_from_a_template_is_steered_by_its_organisations_and_compared_when_its_year_is_over()
    {
        await using var stage = await YearStage.OpenAsync();
        var year = new ConsortiumYear(stage);

        await year.LiveAsync();
        await year.AssertReciprocalAsync();
        await year.CompareAsync();
    }
}
