using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Storage;

internal static class PropertyExtensions
{
    /// <summary>One column of JSON text on every database; it is compared by its text.</summary>
    public static PropertyBuilder<T> StoredAsJson<T>(this PropertyBuilder<T> property)
        where T : notnull => property.HasConversion(
        value => Json.Write(value),
        text => Json.Read<T>(text),
        new ValueComparer<T>(
            (one, other) => Json.AreSame(one, other),
            value => string.GetHashCode(Json.Write(value), StringComparison.Ordinal),
            value => value)); // the values are immutable, so a snapshot is the value itself

    /// <summary>The same for a value that may be missing.</summary>
    public static PropertyBuilder<T?> StoredAsOptionalJson<T>(this PropertyBuilder<T?> property)
        where T : class => property.HasConversion(
        value => value == null ? null : Json.Write(value),
        text => text == null ? null : Json.Read<T>(text),
        new ValueComparer<T?>(
            (one, other) => Json.AreSame(one, other),
            value => string.GetHashCode(Json.Write(value), StringComparison.Ordinal),
            value => value));

    /// <summary>Text that is equal only when every character is: identities, keys and foreign ids.</summary>
    /// <remarks>SQL Server compares without regard to capitals unless it is told so; the other two compare exactly.</remarks>
    public static PropertyBuilder<string> HasExactText(this PropertyBuilder<string> property, CrossMentorDb db, int lengthMax)
    {
        property.HasMaxLength(lengthMax);
        return db.Provider == DatabaseProvider.SqlServer ? property.UseCollation("Latin1_General_100_BIN2") : property;
    }
}
