using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CrossMentor.Persistence.PostgreSql.Migrations
{
    /// <summary>
    /// Programmes ask for gates, and organisations agree: on a purpose, on clauses, on what must not leave them.
    /// </summary>
    /// <remarks>Expand step: a programme that is there asks for no gate, as before, and one past its preparation has its match, so the previous release keeps running beside it.</remarks>
    public partial class Agreements : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Gates",
                table: "Programmes",
                type: "text",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<bool>(
                name: "IsMatchPublished",
                table: "Programmes",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.Sql("""
                UPDATE "Programmes" SET "IsMatchPublished" = TRUE WHERE "State" <> 'Preparing';
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Gates",
                table: "Programmes");

            migrationBuilder.DropColumn(
                name: "IsMatchPublished",
                table: "Programmes");
        }
    }
}
