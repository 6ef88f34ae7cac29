using System.Text.Json;

namespace CrossMentor.Plugins.Assignment;

/// <summary>How lists of prices stand in both formats of certificates.</summary>
internal static class PriceLists
{
    public const string MenteePrices = "menteePrices";
    public const string MentorPrices = "mentorPrices";
    public const string MenteeOrganisationPrices = "menteeOrganisationPrices";
    public const string MentorOrganisationPrices = "mentorOrganisationPrices";

    public static void Write(Utf8JsonWriter writer, string name, IReadOnlyList<long> prices)
    {
        writer.WriteStartArray(name);
        foreach (var price in prices)
        {
            writer.WriteNumberValue(price);
        }

        writer.WriteEndArray();
    }

    public static long[] Read(JsonElement parent, string name) => [.. parent.GetProperty(name).EnumerateArray().Select(price => price.GetInt64())];
}
