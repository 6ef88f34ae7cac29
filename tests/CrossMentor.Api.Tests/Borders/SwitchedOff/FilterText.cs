using System.Linq.Expressions;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore.Query;

namespace CrossMentor.Api.Tests.Borders.SwitchedOff;

/// <summary>A clause of a filter as a person reads it, on one line.</summary>
internal static partial class FilterText
{
    public static string Of(Expression clause) => Noise().Replace(Space().Replace(ExpressionPrinter.Print(clause), " "), "");

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Space();

    /// <summary>What the compiler calls the context, conversions, and what the printer writes around tables and dots.</summary>
    [GeneratedRegex(@"<>c__DisplayClass\w+(<\w+>)?\.|\b(db\.)?Scope\.|\(\w+\?\)|\(int\)|DbSet<|(?<=\w)>\(\)| (?=\.)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Noise();
}
