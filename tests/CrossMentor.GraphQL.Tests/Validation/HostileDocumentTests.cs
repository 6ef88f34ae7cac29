using System.Diagnostics;
using CrossMentor.GraphQL.Errors;
using CrossMentor.GraphQL.Validation;

namespace CrossMentor.GraphQL.Tests.Validation;

/// <summary>Documents made to be expensive are cheap, and answers stay small.</summary>
[Spec("sec-Field-Selection-Merging")]
public sealed class HostileDocumentTests : RuleTests
{
    // Generous for a busy build machine; what is quadratic or worse takes minutes here.
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(10);

    [Fact]
    public void A_field_repeated_a_thousand_times_merges() => Assert.Empty(Timed("{" + Repeat("dog { name } ", 1_000) + "}"));

    [Fact]
    public void A_leaf_repeated_a_hundred_thousand_times_merges() => Assert.Empty(Timed("{ dog {" + Repeat("name ", 100_000) + "} }"));

    [Fact]
    public void Two_fields_doubled_at_each_of_sixty_levels_merge() =>
        Assert.Empty(Timed("{ " + Repeat("dog { mother { ", 1) + Repeat("mother { ", 58) + "name" + Repeat(" }", 60)
            + " dog { mother { " + Repeat("mother { ", 58) + "name" + Repeat(" }", 60) + " }"));

    [Fact]
    public void Fragments_that_double_the_ways_at_every_step_are_compared_once()
    {
        var fragments = string.Concat(Enumerable.Range(0, 120).Select(
            index => $"fragment F{index} on Dog {{ mother {{ ...F{index + 1} }} x: mother {{ ...F{index + 1} }} }} "));

        Assert.Empty(Timed("{ dog { ...F0 } dog { ...F0 } } " + fragments + "fragment F120 on Dog { name }"));
    }

    [Fact]
    public void Fragments_that_spread_all_later_ones_are_compared_once()
    {
        var fragments = string.Concat(Enumerable.Range(0, 40).Select(index =>
            $"fragment F{index} on Dog {{ mother {{ {string.Concat(Enumerable.Range(index + 1, 40 - index).Select(later => $"...F{later} "))} }} }} "));

        Assert.Empty(Timed("{ dog { ...F0 } } " + fragments + "fragment F40 on Dog { name }"));
    }

    [Fact]
    public void Fragments_that_lead_back_to_themselves_are_compared_once()
    {
        var errors = Timed("{ dog { ...F } } fragment F on Dog { mother { ...F mother { ...F name } } mother { shape ...F } }");

        Assert.All(errors, error => Assert.StartsWith("Cannot spread fragment \"F\" within itself", error.Message, StringComparison.Ordinal));
        Assert.Equal(3, errors.Count);
    }

    [Fact]
    public void More_comparisons_than_any_sensible_document_needs_end_the_validation()
    {
        var errors = Timed("{ dog {" + string.Concat(Enumerable.Range(0, 2_000).Select(index => $"mother {{ a{index}: name }} ")) + "} }");

        Assert.Equal("Too many fields share response keys to be compared. Validation aborted.", Assert.Single(errors).Message);
    }

    [Fact]
    public void Validation_stops_at_the_limit_of_errors_and_says_so()
    {
        var document = "{ dog {" + Repeat("unknown ", 150) + "} }";

        var errors = Errors(document);

        Assert.Equal(101, errors.Count);
        Assert.Equal("Too many validation errors, error limit reached. Validation aborted.", errors[^1].Message);
        Assert.Empty(errors[^1].Locations);
        Assert.Equal(150, Errors(document, new ValidationOptions { MaxErrors = 150 }).Count);
        Assert.Equal(150, Errors(document, new ValidationOptions { MaxErrors = 149 }).Count);
    }

    [Fact]
    public void Suggestions_can_be_switched_off()
    {
        var error = Assert.Single(Errors("{ dog { nam } }", new ValidationOptions { Suggests = false }));

        Assert.Equal("Cannot query field \"nam\" on type \"Dog\".", error.Message);
    }

    [Fact]
    public void A_long_literal_is_cut_in_messages()
    {
        var error = Assert.Single(Errors("{ values(int: \"" + new string('x', 5_000) + "\") }"));

        Assert.True(error.Message.Length < 300, error.Message);
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static IReadOnlyList<GraphQLError> Timed(string document)
    {
        var watch = Stopwatch.StartNew();
        var errors = Errors(document);
        Assert.True(watch.Elapsed < Soon, $"Validation took {watch.Elapsed}.");
        return errors;
    }
}
