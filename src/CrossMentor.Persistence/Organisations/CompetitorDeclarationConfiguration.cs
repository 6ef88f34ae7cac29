using CrossMentor.Domain.Organisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Organisations;

internal sealed class CompetitorDeclarationConfiguration : IEntityTypeConfiguration<CompetitorDeclaration>
{
    public void Configure(EntityTypeBuilder<CompetitorDeclaration> builder)
    {
        builder.ToTable("CompetitorDeclarations");
        builder.HasKey(declaration => declaration.Id);
        builder.Property(declaration => declaration.Id).ValueGeneratedNever();
        builder.Property(declaration => declaration.Version).IsConcurrencyToken();
        builder.HasOne<Organisation>().WithMany().HasForeignKey(declaration => declaration.DeclaredById).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(declaration => declaration.CompetitorId).OnDelete(DeleteBehavior.Restrict);
    }
}
