using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Reading;

/// <summary>The beginning of a list that a report has made already, and that no cursor leads through.</summary>
internal static class ShortLists
{
    private const int FirstMax = 250;

    public static IReadOnlyList<T> First<T>(IReadOnlyList<T> all, int first) => first is >= 0 and <= FirstMax
        ? [.. all.Take(first)]
        : throw new RequestErrorException(RequestErrorCodes.BadPage, $"first is {first}. Ask for 0 to {FirstMax}.");
}
